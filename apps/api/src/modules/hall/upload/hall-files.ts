import type { HallFile } from '@onewindow/contracts';
import type { HallFiles } from '../import/files/hall-files';

/** The uploaded files by name. */
export function hallFilesOf(files: readonly HallFile[]): HallFiles {
  return new Map(files.map(({ name, content }) => [name, Buffer.from(content, 'base64')]));
}

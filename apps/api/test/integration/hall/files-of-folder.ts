import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HALL_FILE_NAME, type HallFile } from '@onewindow/contracts';

/** What a browser sends of a folder. */
export function filesOfFolder(folder: string): HallFile[] {
  return readdirSync(folder)
    .filter((name) => HALL_FILE_NAME.test(name))
    .map((name) => aFile(name, readFileSync(join(folder, name))));
}

export function aFile(name: string, content: string | Buffer): HallFile {
  return { name, content: Buffer.from(content).toString('base64') };
}

/** The same files, one of them with other words in it. */
export function withChange(
  files: readonly HallFile[],
  name: string,
  change: (text: string) => string,
): HallFile[] {
  return files.map((file) =>
    file.name === name
      ? aFile(name, change(Buffer.from(file.content, 'base64').toString('utf8')))
      : file,
  );
}

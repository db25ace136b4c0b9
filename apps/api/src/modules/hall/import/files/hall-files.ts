import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HALL_FILE_NAME } from '@onewindow/contracts';
import type { ProblemList } from '../problems/problem-list';

/** The files of a hall by name, as they lie in its folder. */
export type HallFiles = ReadonlyMap<string, Uint8Array>;

/** Reads the files of a hall from a folder and leaves everything else there alone. */
export async function readHallFolder(folder: string, problems: ProblemList): Promise<HallFiles> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    problems.add({ file: folder }, { code: 'folder.missing', params: {} });
    return new Map();
  }
  const names = (await readdir(folder)).filter((name) => HALL_FILE_NAME.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
}

/** The catalogue may be spread over several files. */
export function itemFileNames(files: HallFiles): readonly string[] {
  const names = [...files.keys()].filter((name) => name.startsWith('items')).sort();
  return names.length > 0 ? names : ['items.csv'];
}

/** The text of a file; undefined, and reported, when it is missing or in another encoding. */
export function textOf(name: string, files: HallFiles, problems: ProblemList): string | undefined {
  const bytes = files.get(name);
  if (!bytes) {
    problems.add({ file: name }, { code: 'file.missing', params: {} });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.add({ file: name }, { code: 'file.not-utf8', params: {} });
    return undefined;
  }
}

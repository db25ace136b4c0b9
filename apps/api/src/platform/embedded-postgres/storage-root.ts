import { createHash } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { BilingualText } from '../processes/startup-problem';
import { createFolderFor, firstUnreachableFolder } from './folder-access';
import { chooseServerUser, type ServerUser } from './system-user';

export interface StorageFolder {
  readonly directory: string;
  /** Set when the place is not the one the reader expects. */
  readonly notice: BilingualText | null;
}

/**
 * Where the hall keeps its database and its files: `ONEWINDOW_DATA`, else inside the project, else,
 * when the server's user cannot get there, a folder named after the project elsewhere.
 */
export function resolveDataDirectory(projectRoot: string, env: NodeJS.ProcessEnv): StorageFolder {
  const chosen = env['ONEWINDOW_DATA'];
  if (chosen) return { directory: resolve(projectRoot, chosen), notice: null };
  if (env['DATABASE_URL']) {
    return { directory: join(projectRoot, '.onewindow', 'data'), notice: null };
  }
  const root = resolveStorageRoot(projectRoot);
  return { ...root, directory: join(root.directory, 'data') };
}

/** The folder that holds the data of the hall and of test runs beside it. */
export function resolveStorageRoot(projectRoot: string): StorageFolder {
  const inside = join(projectRoot, '.onewindow');
  const user = chooseServerUser(null);
  const blocking = firstUnreachableFolder(inside, user);
  if (blocking === null) return { directory: inside, notice: null };
  const directory = folderOutside(projectRoot, user);
  return {
    directory,
    notice: {
      zh: `数据库用户 ${user.name} 无法进入 ${blocking}，数据改存于 ${directory}（可用 ONEWINDOW_DATA 指定）。`,
      en: `The database user ${user.name} may not enter ${blocking}, so the data is kept in ${directory} (choose another place with ONEWINDOW_DATA).`,
    },
  };
}

/** Readable name and a mark of the whole path, so that two clones never share their data. */
export function storageNameOf(projectRoot: string): string {
  const mark = createHash('sha256').update(projectRoot).digest('hex').slice(0, 10);
  return `${basename(projectRoot).replace(/[^\w.-]+/g, '-')}-${mark}`;
}

function folderOutside(projectRoot: string, user: ServerUser): string {
  const name = storageNameOf(projectRoot);
  const bases = ['/var/lib/onewindow', join(tmpdir(), `onewindow-${process.getuid?.()}`)];
  const base = bases.find((folder) => isOursToUse(folder, user));
  if (base === undefined) throw new Error(`None of ${bases.join(', ')} can be created`);
  return join(base, name);
}

/** A folder of that name in a place open to everybody might have been put there by anybody. */
function isOursToUse(folder: string, user: ServerUser): boolean {
  try {
    createFolderFor(user, folder);
    accessSync(folder, constants.W_OK);
    const { uid, mode } = statSync(folder);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}

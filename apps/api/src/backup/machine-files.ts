import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../platform/processes/atomic-file';
import type { MachineFiles } from './sealed-machine';

export const SECRET_FILE = 'secret';
/** What a hall that is its own certificate authority keeps; devices trust no other one. */
const FOLDERS = ['tls'];
/** Nothing else is ever written, whatever a sealed file may say. */
const OWN_PATH = /^(secret|tls\/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9]+)*)$/;
const FORMER = '.former';
const FOR_OWNER = 0o600;

/** The secrets beside the database: without them a new machine makes new ones. */
export function readMachineFiles(dataDirectory: string): MachineFiles {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(dataDirectory, folder))).flatMap(
    (folder) =>
      readdirSync(join(dataDirectory, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => `${folder}/${name}`),
  );
  const present = [SECRET_FILE, ...inFolders].filter(
    (path) =>
      OWN_PATH.test(path) &&
      !/\.(draft|former)$/.test(path) &&
      existsSync(join(dataDirectory, path)),
  );
  return Object.fromEntries(
    present.map((path) => [path, readFileSync(join(dataDirectory, path), 'utf8')]),
  );
}

/**
 * Puts the files back; one that is there and different stays beside the new one, as `….former`.
 *
 * @returns the paths that have changed
 */
export function writeMachineFiles(dataDirectory: string, files: MachineFiles): readonly string[] {
  const changed = Object.entries(files).filter(([path, content]) => {
    if (!OWN_PATH.test(path)) return false;
    const file = join(dataDirectory, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  for (const [path, content] of changed) {
    const file = join(dataDirectory, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (existsSync(file)) renameSync(file, `${file}${FORMER}`);
    writeFileAtomically(file, content, FOR_OWNER);
  }
  return changed.map(([path]) => path);
}

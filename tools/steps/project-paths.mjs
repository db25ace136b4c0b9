import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything a run leaves behind lies here; git ignores it. */
export const workingDirectory = join(projectRoot, '.onewindow');

/** @param {string} path */
export function isWritable(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the log of a long step goes: the project, or the temporary folder when the project cannot
 * be written (the step will fail there anyway, but its log must not).
 * @param {string} name
 */
export function logFile(name) {
  const directory = isWritable(projectRoot) ? join(workingDirectory, 'logs') : tmpdir();
  mkdirSync(directory, { recursive: true });
  return join(directory, `${name}.log`);
}

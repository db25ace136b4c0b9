import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { credentialsOf, type ServerUser } from './system-user';

/** From the root down to the folder itself. */
export function pathFromRoot(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...pathFromRoot(parent), folder];
}

/**
 * The first folder on the way that the server's user may not enter; null when all are open. Asked
 * of the system itself, because mode bits tell nothing of access lists and mount options.
 */
export function firstUnreachableFolder(folder: string, user: ServerUser): string | null {
  if (user.uid === process.getuid?.()) return null;
  const existing = pathFromRoot(folder).filter((step) => existsSync(step));
  const deepest = existing.at(-1) ?? '/';
  if (canEnter(deepest, user)) return null;
  return existing.find((step) => !canEnter(step, user)) ?? deepest;
}

function canEnter(folder: string, user: ServerUser): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...credentialsOf(user),
    cwd: '/',
    stdio: 'ignore',
  });
  return probe.status === 0;
}

/**
 * Creates a folder and those above it, whatever the umask says: with a server that runs under
 * another account they must let it through, and otherwise they are nobody's business.
 */
export function createFolderFor(user: ServerUser, folder: string): void {
  const mode = user.uid === process.getuid?.() ? 0o700 : 0o711;
  for (const step of pathFromRoot(folder)) {
    if (existsSync(step)) continue;
    mkdirSync(step);
    chmodSync(step, step === folder ? mode : 0o755);
  }
}

import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerUser } from './system-user';

/**
 * Opens the log for a new run. It goes to a file, because a pipe would die with this process; the
 * last run is kept beside it and the one before is let go, so it does not grow for ever.
 */
export function openServerLog(logFile: string, user: ServerUser): number {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const descriptor = openSync(logFile, 'a', 0o640);
  chownSync(logFile, user.uid, user.gid);
  return descriptor;
}

export function endOfServerLog(logFile: string, lineCount = 12): string[] {
  if (!existsSync(logFile)) return [];
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lineCount);
}

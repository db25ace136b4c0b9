import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identifyProcess } from './process-identity';

export interface LockOwner {
  readonly pid: number;
  readonly startMark: string;
  readonly lockedAt: string;
}

export type LockAttempt =
  | { readonly kind: 'acquired'; release(): void }
  | { readonly kind: 'held'; readonly owner: LockOwner };

const MOST_ATTEMPTS = 5;

/**
 * Takes a lock that dies with its owner: the file names a process and when that process began, so
 * neither a `kill -9` nor a reused process number leaves it locked.
 */
export function tryOwnerLock(file: string): LockAttempt {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (createLockFile(file)) return { kind: 'acquired', release: () => releaseLock(file) };
    const owner = livingOwnerOf(file);
    if (owner) return { kind: 'held', owner };
    removeDeadLock(file);
  }
  throw new Error(`The lock ${file} changes hands too fast to be taken`);
}

/** Who holds a lock now; null when nobody alive does. */
export function livingOwnerOf(file: string): LockOwner | null {
  const owner = readOwner(file);
  return owner && identifyProcess(owner.pid)?.startMark === owner.startMark ? owner : null;
}

/** A hard link appears with its whole content at once, or fails when the name is taken. */
function createLockFile(file: string): boolean {
  const startMark = identifyProcess(process.pid)?.startMark ?? '';
  const owner: LockOwner = { pid: process.pid, startMark, lockedAt: new Date().toISOString() };
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, `${JSON.stringify(owner)}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Two newcomers may both have seen the dead owner. Moving the file aside lets one of them take it,
 * and shows whether it has meanwhile become the lock of a living one, which then goes back.
 */
function removeDeadLock(file: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (livingOwnerOf(aside)) linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function releaseLock(file: string): void {
  if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readOwner(file: string): LockOwner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isLockOwner(owner) ? owner : null;
  } catch {
    return null;
  }
}

function isLockOwner(value: unknown): value is LockOwner {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'pid') === 'number' &&
    typeof Reflect.get(value, 'startMark') === 'string'
  );
}

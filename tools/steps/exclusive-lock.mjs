import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { throwIfInterrupted } from './child-processes.mjs';
import { startMarkOf } from './process-identity.mjs';

const RETRY_MS = 500;

/** @typedef {{ pid: number, startMark: string | null }} Owner */

/**
 * @param {string} file
 * @returns {Owner | null}
 */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {Owner | null} owner */
function isAlive(owner) {
  return owner !== null && owner.startMark !== null && startMarkOf(owner.pid) === owner.startMark;
}

/**
 * Takes the lock, or says who holds it. A lock whose owner has died is taken over.
 * @param {string} file
 * @returns {Owner | null} the living owner, or null when the lock is ours now
 */
export function tryLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, startMark: startMarkOf(process.pid) }));
  try {
    linkSync(own, file);
    return null;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const owner = readOwner(file);
  if (isAlive(owner)) return owner;
  return clearDeadLock(file) ? tryLock(file) : readOwner(file);
}

/**
 * Two waiting runs may both have seen the dead owner: moving the file aside lets only one of them
 * take it, and shows whether it has meanwhile become a living one.
 * @param {string} file
 */
function clearDeadLock(file) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const wasAlive = isAlive(readOwner(aside));
  if (wasAlive) linkSync(aside, file);
  rmSync(aside, { force: true });
  return !wasAlive;
}

/**
 * Runs `work` while no other run of the project does the same.
 * @template T
 * @param {string} file
 * @param {(owner: Owner) => void} onWaiting told once, when another run is at it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, onWaiting, work) {
  let told = false;
  for (let owner = tryLock(file); owner !== null; owner = tryLock(file)) {
    if (!told) onWaiting(owner);
    told = true;
    await wait(RETRY_MS);
    throwIfInterrupted();
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

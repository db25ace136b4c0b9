import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { MAKE_WAY } from '../platform/processes/starter-channel';

const STOP_LIMIT_MS = 10_000;
/** It first lets those change over who are used to it. */
const MAKE_WAY_LIMIT_MS = 20_000;

export function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Asks a child to end, and ends it when it does not. */
export function stopChild(child: ChildProcess): Promise<void> {
  return endChild(child, STOP_LIMIT_MS, () => child.kill('SIGTERM'));
}

/** The same for a child in whose place another one serves already. */
export function letChildMakeWay(child: ChildProcess): Promise<void> {
  // A channel that has just closed belongs to a child that ends by itself.
  return endChild(child, MAKE_WAY_LIMIT_MS, () => child.send(MAKE_WAY, () => undefined));
}

async function endChild(child: ChildProcess, limitMs: number, ask: () => void): Promise<void> {
  if (!isAlive(child)) return;
  const ended = once(child, 'exit');
  ask();
  const patience = new AbortController();
  const tooLate = wait(limitMs, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await Promise.race([ended, tooLate]);
  await ended;
  patience.abort();
}

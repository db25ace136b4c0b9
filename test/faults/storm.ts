import { setTimeout as pause } from 'node:timers/promises';
import { nowMs } from './command-log';
import type { Fault, FaultKind, StormPlan } from './plan';
import type { FaultSpan } from './recovery';

/** What makes a fault happen; fulfils when it is over. */
export type Culprit = (forMs: number) => Promise<void> | void;
export type Culprits = Readonly<Record<FaultKind, Culprit>>;

/**
 * Lets every fault happen at its moment, whatever the others do.
 *
 * @returns when each of them really began and was over
 */
export async function raiseStorm(
  { faults, endMs }: StormPlan,
  culprits: Culprits,
  say: (progress: string) => void,
): Promise<readonly FaultSpan[]> {
  const startedAt = performance.now();
  const happen = async ({ kind, atMs, forMs }: Fault): Promise<FaultSpan> => {
    await pause(Math.max(0, startedAt + atMs - performance.now()));
    const from = nowMs();
    await culprits[kind](forMs);
    return { kind, from, until: nowMs() };
  };
  const progress = setInterval(() => {
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    say(`storm: ${seconds} of about ${Math.round(endMs / 1_000)} s`);
  }, 15_000);
  try {
    return await Promise.all(faults.map(happen));
  } finally {
    clearInterval(progress);
  }
}

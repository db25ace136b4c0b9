import { arrivals, seeded } from './arrivals';
import { openDesks, SAMPLE_HALL } from './bench-halls';
import type { BenchRun } from './bench-run';
import type { Desk } from './desk';
import type { Faults, Step } from './ledger';
import { summarizeLatencies, type LatencySummary } from './quantiles';
import { WINDOWS } from './staffed-hall';
import { faultsIn } from './stored-steps';

/** Arrivals of the sample hall in its busiest hour; the sum over its queues. */
export const SAMPLE_PEAK_PER_HOUR = 1_223;

const WARM_UP_DESKS = 8;
const WARM_UP_MS = 3_000;

/** How many times the peak, and how many times the seconds asked for. */
const LOADS = [
  { name: 'x1', times: 1, length: 4 },
  { name: 'x3', times: 3, length: 4 },
  { name: 'x10', times: 10, length: 10 },
] as const;

type LoadName = (typeof LOADS)[number]['name'];

export interface CallNextReport extends Faults {
  readonly p99Ms: Readonly<Record<LoadName, number>>;
  readonly loads: Readonly<Record<LoadName, LatencySummary>>;
}

/**
 * How long a window waits for its next ticket while people arrive and are called as in the busiest
 * hour and in ten of them at once, each call followed by its service.
 */
export async function measureCallNext(run: BenchRun): Promise<CallNextReport> {
  run.say(`callNext: ${WINDOWS} windows over HTTP`);
  const { url, furnished: desks } = await openWholeHall(run, 'calls');
  const worker = await run.worker('http', url);
  const told: Step[] = [...(await worker.do({ kind: 'takeNumbers', desks, each: 3 }))];
  const few = desks.slice(0, WARM_UP_DESKS);
  told.push(...(await worker.do({ kind: 'work', desks: few, durationMs: WARM_UP_MS })).steps);
  const found: (readonly [LoadName, LatencySummary])[] = [];
  for (const { name, times, length } of LOADS) {
    const durationMs = run.wish.seconds * length * 1_000;
    const perHour = SAMPLE_PEAK_PER_HOUR * times;
    const plan = {
      issueAt: arrivals(perHour, durationMs, seeded(times)),
      callAt: arrivals(perHour, durationMs, seeded(times + 100)),
      served: 'at-once' as const,
    };
    const { steps, callMs } = await worker.do({ kind: 'actOnTime', desks, plan });
    for (const step of steps) told.push(step);
    const summary = summarizeLatencies(callMs);
    found.push([name, summary]);
    run.say(`callNext ${name}: ${summary.samples} calls, p99 ${summary.p99Ms.toFixed(1)} ms`);
  }
  const loads = Object.fromEntries(found) as Record<LoadName, LatencySummary>;
  const p99Ms = { x1: loads.x1.p99Ms, x3: loads.x3.p99Ms, x10: loads.x10.p99Ms };
  return { p99Ms, loads, ...(await faultsIn(url, told)) };
}

export function openWholeHall(
  run: BenchRun,
  name: string,
): Promise<{ readonly url: string; readonly furnished: readonly Desk[] }> {
  return run.hall(name, (client) => openDesks(client, SAMPLE_HALL, WINDOWS));
}

import { evenly } from './arrivals';
import type { BenchRun } from './bench-run';
import { openWholeHall } from './call-next';
import type { Faults, Step } from './ledger';
import { median, summarizeLatencies, type LatencySummary } from './quantiles';
import { WINDOWS } from './staffed-hall';
import { faultsIn } from './stored-steps';

export const NUMBERS = 60;
const SECOND_MS = 1_000;

export interface OpeningBurstReport extends Faults {
  /** All of them pressed at the same moment, until the last has an answer. */
  readonly atOnceMs: number;
  readonly atOnce: LatencySummary;
  /** Spread over one second. */
  readonly withinOneSecond: LatencySummary;
}

/** Nine o'clock: every window presses next, and sixty people take a number. */
export async function measureOpeningBurst(run: BenchRun): Promise<OpeningBurstReport> {
  run.say(`openingBurst: ${WINDOWS} calls and ${NUMBERS} numbers`);
  const { url, furnished: desks } = await openWholeHall(run, 'opening');
  const worker = await run.worker('http', url);
  const each = run.wish.rounds + 1;
  const told: Step[] = [...(await worker.do({ kind: 'takeNumbers', desks, each }))];
  const burst = async (spanMs: number) => {
    const plan = {
      callAt: evenly(WINDOWS, spanMs),
      issueAt: evenly(NUMBERS, spanMs),
      served: 'afterwards' as const,
    };
    const done = await worker.do({ kind: 'actOnTime', desks, plan });
    for (const step of done.steps) told.push(step);
    return { answeredMs: done.answeredMs, latenciesMs: [...done.callMs, ...done.issueMs] };
  };
  const spread = await burst(SECOND_MS);
  const together: Awaited<ReturnType<typeof burst>>[] = [];
  for (let round = 0; round < run.wish.rounds; round += 1) together.push(await burst(0));
  const atOnceMs = median(together.map(({ answeredMs }) => answeredMs));
  run.say(`openingBurst: all answered in ${Math.round(atOnceMs)} ms`);
  return {
    atOnceMs,
    atOnce: summarizeLatencies(together.flatMap(({ latenciesMs }) => latenciesMs)),
    withinOneSecond: summarizeLatencies(spread.latenciesMs),
    ...(await faultsIn(url, told)),
  };
}

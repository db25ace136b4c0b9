import { setTimeout as pause } from 'node:timers/promises';
import { arrivals, seeded } from '../arrivals';
import { SAMPLE_HALL } from '../bench-halls';
import type { BenchRun } from '../bench-run';
import { SAMPLE_PEAK_PER_HOUR } from '../call-next';
import { someScreens } from '../hall-screens';
import { quantile } from '../quantiles';
import type { WorkerProcess } from '../worker-process';
import type { Heard } from './audience-messages';
import { AudienceProcess } from './audience-process';
import { BareProcess } from './bare-process';
import { framesBehind, standOf } from './recorded-frames';
import { attachScreens, type WireHall } from './wire-stage';

/** From the commit's last statement to the screen, beside a server that only sends. */
export interface FanOut {
  readonly screens: number;
  /** Events times the screens each of them concerned. */
  readonly deliveries: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bareP50Ms: number;
  readonly bareP99Ms: number;
  /** Of the two p99. */
  readonly ratio: number;
  readonly bytesPerDelivery: number;
  /** Deliveries that the stream asks for and no screen has had. */
  readonly missing: number;
}

/** Ten of the busiest hours at once, so that a few seconds hold enough of them. */
const TIMES_THE_PEAK = 10;
const LENGTH = 2;
const SETTLE_MS = 500;

/** The hall at work with screens attached; then the same frames once more without the hall. */
export async function measureFanOut(
  run: BenchRun,
  hall: WireHall,
  worker: WorkerProcess,
  count: number,
): Promise<FanOut> {
  const audience = await attachScreens(hall, count);
  const { seq } = await standOf(hall.url, SAMPLE_HALL);
  await audience.begin();
  await worker.do({ kind: 'actOnTime', desks: hall.desks, plan: planOf(run, count) });
  await pause(SETTLE_MS);
  const own = await audience.tell();
  await audience.stop();
  const frames = await framesBehind(hall.url, SAMPLE_HALL, seq);
  const bare = await replayBare(hall, count, frames);
  const [p99Ms, bareP99Ms] = [quantile(own.lagsMs, 0.99), quantile(bare.lagsMs, 0.99)];
  return {
    screens: count,
    deliveries: own.lagsMs.length,
    p50Ms: quantile(own.lagsMs, 0.5),
    p99Ms,
    bareP50Ms: quantile(bare.lagsMs, 0.5),
    bareP99Ms,
    ratio: p99Ms / Math.max(1, bareP99Ms),
    bytesPerDelivery: own.bytes / own.lagsMs.length,
    missing: bare.lagsMs.length - own.lagsMs.length,
  };
}

function planOf(run: BenchRun, seed: number) {
  const durationMs = run.wish.seconds * LENGTH * 1_000;
  const perHour = SAMPLE_PEAK_PER_HOUR * TIMES_THE_PEAK;
  return {
    issueAt: arrivals(perHour, durationMs, seeded(seed)),
    callAt: arrivals(perHour, durationMs, seeded(seed + 1)),
    served: 'at-once' as const,
  };
}

async function replayBare(
  { desks, passes }: WireHall,
  count: number,
  frames: Awaited<ReturnType<typeof framesBehind>>,
): Promise<Heard> {
  const bare = await BareProcess.start();
  try {
    const audience = await AudienceProcess.start({
      baseUrl: bare.baseUrl,
      hallId: SAMPLE_HALL,
      screens: someScreens(count, desks, passes),
      hallAheadMs: 0,
    });
    try {
      await audience.begin();
      await bare.replay(frames);
      await pause(SETTLE_MS);
      return await audience.tell();
    } finally {
      await audience.stop();
    }
  } finally {
    await bare.stop();
  }
}

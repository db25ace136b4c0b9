import { setTimeout as pause } from 'node:timers/promises';
import { evenly, seeded } from '../arrivals';
import type { BenchRun } from '../bench-run';
import { NUMBERS } from '../opening-burst';
import { WINDOWS } from '../staffed-hall';
import type { WorkerProcess } from '../worker-process';
import { SAMPLE_HALL } from '../bench-halls';
import type { Heard } from './audience-messages';
import type { AudienceProcess } from './audience-process';
import { framesBehind, standOf } from './recorded-frames';
import { measureFanOut, type FanOut } from './fan-out';
import { RoughLine } from './rough-line';
import { attachScreens, openWireHall, type WireHall } from './wire-stage';

const COUNTS = { screens100: 100, screens400: 400, screens1000: 1_000 } as const;
const BURST_SCREENS = 500;
const RECONNECT_SCREENS = 400;
const RECONNECT_LIMIT_MS = 30_000;
const LOOK_EVERY_MS = 100;

export interface LiveWireReport {
  readonly fanOut: Readonly<Record<keyof typeof COUNTS, FanOut>>;
  /** From the moment all keys are pressed until the last of 500 screens has been told everything. */
  readonly burst500ScreensMs: number;
  /** The same from the last commit on. */
  readonly burst500BehindMs: number;
  /** From the end of all connections until the last of 400 screens knows that it is right. */
  readonly reconnect400Seconds: number;
}

/** How long it takes from a commit to the screens of the hall. */
export async function measureLiveWire(run: BenchRun): Promise<LiveWireReport> {
  run.say('liveWire: from the commit to the screens');
  const hall = await openWireHall(run, 'wire');
  const worker = await run.workerAt(hall.baseUrl);
  await worker.do({ kind: 'takeNumbers', desks: hall.desks, each: 1 });
  const fanOut: Partial<Record<keyof typeof COUNTS, FanOut>> = {};
  for (const [name, count] of Object.entries(COUNTS) as [keyof typeof COUNTS, number][]) {
    const found = await measureFanOut(run, hall, worker, count);
    fanOut[name] = found;
    run.say(`liveWire ${count} screens: p99 ${found.p99Ms} ms, bare ${found.bareP99Ms} ms`);
  }
  const burst = await measureBurst(hall, worker);
  run.say(`liveWire: ${BURST_SCREENS} screens told after ${burst.burst500ScreensMs} ms`);
  const reconnect400Seconds = await measureReconnect(hall);
  run.say(`liveWire: ${RECONNECT_SCREENS} screens back after ${reconnect400Seconds} s`);
  return { fanOut: fanOut as LiveWireReport['fanOut'], ...burst, reconnect400Seconds };
}

async function measureBurst(
  hall: WireHall,
  worker: WorkerProcess,
): Promise<Pick<LiveWireReport, 'burst500ScreensMs' | 'burst500BehindMs'>> {
  await worker.do({ kind: 'takeNumbers', desks: hall.desks, each: 1 });
  const audience = await attachScreens(hall, BURST_SCREENS);
  try {
    const { seq, hallAheadMs } = await standOf(hall.url, SAMPLE_HALL);
    await audience.begin();
    const pressedAt = Date.now();
    const plan = { callAt: evenly(WINDOWS, 0), issueAt: evenly(NUMBERS, 0) };
    const { steps } = await worker.do({ kind: 'actOnTime', desks: hall.desks, plan });
    await pause(2_000);
    const toldAt = lastToldAt(await audience.tell());
    const frames = await framesBehind(hall.url, SAMPLE_HALL, seq);
    const lastAt = Date.parse(frames.at(-1)?.event.at ?? '') - hallAheadMs;
    if (steps.length === 0 || frames.length < steps.length)
      throw new Error('The burst is not whole');
    return { burst500ScreensMs: toldAt - pressedAt, burst500BehindMs: toldAt - lastAt };
  } finally {
    await audience.stop();
  }
}

function lastToldAt({ screens }: Heard): number {
  return Math.max(...screens.map(({ lastEventAt }) => lastEventAt));
}

/** A switch of the network is started anew: everybody is gone at once and comes back. */
async function measureReconnect(hall: WireHall): Promise<number> {
  const port = Number(new URL(hall.baseUrl).port);
  const line = await RoughLine.open(() => [port], seeded(1));
  const audience = await attachScreens(hall, RECONNECT_SCREENS, line.baseUrl);
  try {
    await audience.begin();
    const cutAt = Date.now();
    line.cut(1);
    return ((await untilAllAreRight(audience, cutAt)) - cutAt) / 1_000;
  } finally {
    await audience.stop();
    await line.close();
  }
}

async function untilAllAreRight(audience: AudienceProcess, cutAt: number): Promise<number> {
  while (Date.now() - cutAt < RECONNECT_LIMIT_MS) {
    await pause(LOOK_EVERY_MS);
    const { screens } = await audience.tell();
    const rightAt = screens.map((screen) => screen.rightAt);
    if (rightAt.every((at) => at > cutAt)) return Math.max(...rightAt);
  }
  throw new Error('Screens stay away');
}

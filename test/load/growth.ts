import type { Client } from 'pg';
import { divideQueues, openDesks, openOneInEach, SAMPLE_HALL } from './bench-halls';
import { CONNECTIONS, type BenchRun } from './bench-run';
import type { Desk } from './desk';
import { loadHistory } from './history';
import { median } from './quantiles';
import type { WorkerProcess } from './worker-process';

/** How many times as much a command costs where there is more of everything else. */
export interface GrowthReport {
  readonly queues10x: number;
  readonly halls20x: number;
  readonly history1000x: number;
}

const SMALL_HISTORY = 1_000;
const WARM_UP_MS = 1_500;
const LINE = 5;

interface Place {
  readonly name: 'small' | keyof GrowthReport;
  readonly desks: readonly Desk[];
  readonly worker: WorkerProcess;
}

/** The use cases in four databases that differ in one thing each, in turn. */
export async function measureGrowth(run: BenchRun): Promise<GrowthReport> {
  run.say('growth: queues, halls and history');
  const places = [await smallPlace(run), await manyQueues(run), await manyHalls(run)];
  places.push(await longHistory(run));
  const rates = new Map<string, number[]>(places.map(({ name }) => [name, []]));
  for (const place of places) await prepare(place);
  for (let round = 0; round < run.wish.rounds; round += 1) {
    for (const { name, desks, worker } of places) {
      const durationMs = run.wish.seconds * 1_000;
      const { steps, elapsedMs } = await worker.do({ kind: 'work', desks, durationMs });
      rates.get(name)?.push((steps.length * 1_000) / elapsedMs);
    }
  }
  const rateOf = (name: Place['name']): number => median(rates.get(name) ?? []);
  const costOf = (name: keyof GrowthReport): number => rateOf('small') / rateOf(name);
  return {
    queues10x: costOf('queues10x'),
    halls20x: costOf('halls20x'),
    history1000x: costOf('history1000x'),
  };
}

async function prepare({ desks, worker }: Place): Promise<void> {
  await worker.do({ kind: 'takeNumbers', desks, each: LINE });
  await worker.do({ kind: 'work', desks, durationMs: WARM_UP_MS });
}

function smallPlace(run: BenchRun): Promise<Place> {
  return placeOf(run, 'small', () => run.hall('small', openTwenty), SMALL_HISTORY);
}

function manyQueues(run: BenchRun): Promise<Place> {
  const divide = async (client: Client): Promise<readonly Desk[]> => {
    await divideQueues(client);
    return openTwenty(client);
  };
  return placeOf(run, 'queues10x', () => run.hall('queues', divide), SMALL_HISTORY);
}

function manyHalls(run: BenchRun): Promise<Place> {
  return placeOf(run, 'halls20x', () => run.halls('halls', openOneInEach), SMALL_HISTORY);
}

function longHistory(run: BenchRun): Promise<Place> {
  const { history } = run.wish;
  run.say(`growth: loading ${history} tickets of days past`);
  return placeOf(run, 'history1000x', () => run.hall('history', openTwenty), history);
}

async function placeOf(
  run: BenchRun,
  name: Place['name'],
  open: () => Promise<{ readonly url: string; readonly furnished: readonly Desk[] }>,
  history: number,
): Promise<Place> {
  const { url, furnished: desks } = await open();
  const [desk] = desks;
  if (desk) await loadHistory(url, history, desk);
  return { name, desks, worker: await run.worker('useCase', url) };
}

function openTwenty(client: Client): Promise<readonly Desk[]> {
  return openDesks(client, SAMPLE_HALL, CONNECTIONS);
}

import { divideQueues, openDesks, SAMPLE_HALL } from './bench-halls';
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

async function smallPlace(run: BenchRun): Promise<Place> {
  const { url, furnished } = await run.hall('small', async (client) => {
    const desks = await openDesks(client, SAMPLE_HALL, CONNECTIONS);
    await loadHistory(client, SMALL_HISTORY, desks[0] as Desk);
    return desks;
  });
  return { name: 'small', desks: furnished, worker: await run.worker('useCase', url) };
}

async function manyQueues(run: BenchRun): Promise<Place> {
  const { url, furnished } = await run.hall('queues', async (client) => {
    await divideQueues(client);
    const desks = await openDesks(client, SAMPLE_HALL, CONNECTIONS);
    await loadHistory(client, SMALL_HISTORY, desks[0] as Desk);
    return desks;
  });
  return { name: 'queues10x', desks: furnished, worker: await run.worker('useCase', url) };
}

async function manyHalls(run: BenchRun): Promise<Place> {
  const { url, furnished } = await run.halls('halls', async (client, hallIds) => {
    const desks: Desk[] = [];
    for (const hallId of hallIds) desks.push(...(await openDesks(client, hallId, 1)));
    await loadHistory(client, SMALL_HISTORY, desks[0] as Desk);
    return desks;
  });
  return { name: 'halls20x', desks: furnished, worker: await run.worker('useCase', url) };
}

async function longHistory(run: BenchRun): Promise<Place> {
  const { history } = run.wish;
  run.say(`growth: loading ${history} tickets of days past`);
  const { url, furnished } = await run.hall('history', async (client) => {
    const desks = await openDesks(client, SAMPLE_HALL, CONNECTIONS);
    await loadHistory(client, history, desks[0] as Desk);
    return desks;
  });
  return { name: 'history1000x', desks: furnished, worker: await run.worker('useCase', url) };
}

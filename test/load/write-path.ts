import { openDesks, openOneInEach, SAMPLE_HALL } from './bench-halls';
import type { BenchRun } from './bench-run';
import { CONNECTIONS } from './bench-run';
import type { Desk } from './desk';
import { sumFaults, type Step } from './ledger';
import { median } from './quantiles';
import { faultsIn } from './stored-steps';
import type { Form } from './worker-messages';
import type { WorkerProcess } from './worker-process';
import { requireSameRows, rowsOfVisit, type WrittenRows } from './written-rows';

export interface WritePathRates {
  readonly rawPerSecond: number;
  readonly useCasePerSecond: number;
  readonly httpPerSecond: number;
  readonly useCaseRatio: number;
  readonly httpRatio: number;
}

/** The rates of one hall, and beside them those of twenty. */
export interface WritePathReport extends WritePathRates {
  readonly twentyHalls: WritePathRates;
  readonly lost: number;
  readonly double: number;
  readonly rowsPerVisit: WrittenRows;
}

const FORMS: readonly Form[] = ['raw', 'useCase', 'http'];
const WARM_UP_MS = 1_500;
/** Of each queue so many wait before anybody is called. */
const LINE = 5;

type Crew = Readonly<Record<Form, WorkerProcess>>;

/** A scene is the same for all forms; the API has a database of its own, or it would read along. */
interface Scene {
  readonly inside: readonly Desk[];
  readonly http: readonly Desk[];
}

/**
 * Commands per second of a visit's four commands in three forms, all with the same number of
 * connections, in turn. Every answer is looked up in the database afterwards.
 */
export async function measureWritePath(run: BenchRun): Promise<WritePathReport> {
  run.say('writePath: raw, use cases and HTTP');
  const inside = await run.halls('inside', openScenes);
  const http = await run.halls('outside', openScenes);
  const [raw, useCase, outside] = await Promise.all([
    run.worker('raw', inside.url),
    run.worker('useCase', inside.url),
    run.worker('http', http.url),
  ]);
  const crew = { raw, useCase, http: outside };
  const told = { inside: new Array<Step>(), http: new Array<Step>() };
  const rates: WritePathRates[] = [];
  for (const [index, name] of (['1 hall', '20 halls'] as const).entries()) {
    const scene = { inside: inside.furnished[index] ?? [], http: http.furnished[index] ?? [] };
    rates.push(await ratesOf(run, name, crew, scene, told));
  }
  const [oneHall, twentyHalls] = rates as [WritePathRates, WritePathRates];
  const faults = sumFaults([
    await faultsIn(inside.url, told.inside),
    await faultsIn(http.url, told.http),
  ]);
  const [desk] = inside.furnished[0];
  const rowsPerVisit = await requiredRows(inside.url, crew, desk as Desk);
  return { ...oneHall, twentyHalls, ...faults, rowsPerVisit };
}

async function openScenes(
  client: Parameters<typeof openDesks>[0],
  hallIds: readonly string[],
): Promise<readonly [readonly Desk[], readonly Desk[]]> {
  const oneHall = await openDesks(client, SAMPLE_HALL, CONNECTIONS);
  return [oneHall, await openOneInEach(client, hallIds)];
}

async function ratesOf(
  run: BenchRun,
  name: string,
  crew: Crew,
  scene: Scene,
  told: Readonly<Record<keyof Scene, Step[]>>,
): Promise<WritePathRates> {
  const { rounds, seconds } = run.wish;
  const work = async (form: Form, durationMs: number): Promise<number> => {
    const place = form === 'http' ? 'http' : 'inside';
    const { steps, elapsedMs } = await crew[form].do({
      kind: 'work',
      desks: scene[place],
      durationMs,
    });
    for (const step of steps) told[place].push(step);
    return (steps.length * 1_000) / elapsedMs;
  };
  for (const [form, place] of [
    ['raw', 'inside'],
    ['http', 'http'],
  ] as const) {
    const desks = scene[place];
    told[place].push(...(await crew[form].do({ kind: 'takeNumbers', desks, each: LINE })));
  }
  for (const form of FORMS) await work(form, WARM_UP_MS);
  const rates = {
    raw: new Array<number>(),
    useCase: new Array<number>(),
    http: new Array<number>(),
  };
  for (let round = 1; round <= rounds; round += 1) {
    for (const form of FORMS) rates[form].push(await work(form, seconds * 1_000));
    const now = FORMS.map((form) => `${form} ${Math.round(rates[form].at(-1) ?? 0)}/s`);
    run.say(`writePath, ${name}, round ${round} of ${rounds}: ${now.join(', ')}`);
  }
  return compare(median(rates.raw), median(rates.useCase), median(rates.http));
}

function compare(raw: number, useCase: number, http: number): WritePathRates {
  return {
    rawPerSecond: raw,
    useCasePerSecond: useCase,
    httpPerSecond: http,
    useCaseRatio: useCase / raw,
    httpRatio: http / raw,
  };
}

async function requiredRows(url: string, crew: Crew, desk: Desk): Promise<WrittenRows> {
  const raw = await rowsOfVisit(url, crew.raw, desk);
  const useCase = await rowsOfVisit(url, crew.useCase, desk);
  requireSameRows(raw, useCase);
  return useCase;
}

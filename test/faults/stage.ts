import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../load/arrivals';
import { withClient } from '../load/with-client';
import { ApiProcesses } from './api-processes';
import type { ApiUnderFault } from './api-under-fault';
import { Crowds } from './crowds';
import { DatabaseUnderFault } from './database-under-fault';
import { furnishHall } from './furnished-hall';
import { LaunchedHall } from './launched-hall';
import { RoughLine } from '../load/wire/rough-line';
import type { FaultsWish } from './wish';

const DATABASE = 'storm';
const API_PROCESSES = 2;

/** The whole hall: database, API processes behind one address, people and screens. */
export interface Stage {
  readonly database: DatabaseUnderFault;
  readonly url: string;
  readonly api: ApiUnderFault;
  readonly commandLine: RoughLine;
  readonly screenLine: RoughLine;
  readonly crowds: Crowds;
}

/** What is to be ended when the storm is over, the last first. */
type Opened = (() => Promise<unknown> | void)[];

/** Opens the hall, lets `act` play in it and leaves nothing behind. */
export async function onStage<T>(
  wish: Pick<FaultsWish, 'seed' | 'onePort'>,
  say: (progress: string) => void,
  act: (stage: Stage) => Promise<T>,
): Promise<T> {
  const opened: Opened = [];
  try {
    return await act(await openStage(wish, say, opened));
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

async function openStage(
  { seed, onePort }: Pick<FaultsWish, 'seed' | 'onePort'>,
  say: (progress: string) => void,
  opened: Opened,
): Promise<Stage> {
  say('a database of its own, with durable commits');
  const database = await DatabaseUnderFault.start();
  opened.push(() => database.stop());
  await withClient(database.url, (client) => client.query(`CREATE DATABASE "${DATABASE}"`));
  const url = database.databaseUrl(DATABASE);
  const hall = await furnishHall(url);
  say(`${API_PROCESSES} API processes ${onePort ? 'on one port' : 'behind one address'}`);
  const logs = mkdtempSync(join(tmpdir(), 'onewindow-faults-'));
  opened.push(() => rmSync(logs, { recursive: true, force: true }));
  const api = onePort
    ? await LaunchedHall.start(API_PROCESSES, url, logs)
    : await ApiProcesses.start(API_PROCESSES, url, logs);
  opened.push(() => api.stop());
  const commandLine = await RoughLine.open(api.ports, seeded(seed + 1));
  opened.push(() => commandLine.close());
  const screenLine = await RoughLine.open(api.ports, seeded(seed + 2));
  opened.push(() => screenLine.close());
  say(`${hall.desks.length} windows, 20 kiosks and 400 screens`);
  const addresses = { commands: commandLine.baseUrl, screens: screenLine.baseUrl };
  const crowds = await Crowds.start(addresses, hall, seed);
  opened.push(() => crowds.end());
  return { database, url, api, commandLine, screenLine, crowds };
}

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { runningDatabaseUrl } from '../../apps/api/src/launcher/running-database';
import {
  copyAccount,
  cutConnections,
  findStored,
  liftQuotas,
  readLabels,
  readStoredSteps,
  setClockRates,
  setClocksForward,
  type StoredSteps,
} from './hall-database';
import { readPreparedHall } from './prepared-place';
import { parseSignIns, type SignIns, type StaffSignIn } from './sign-ins';
import { makeTestHallPlace, PROJECT_ROOT, type ClosedHall, type TestHallPlace } from './test-halls';

const PROGRAMS = join(PROJECT_ROOT, 'apps/api/dist');
const OPENING_LIMIT_MS = 90_000;
const LOOK_EVERY_MS = 100;

/** What the hall writes into its run.json. */
interface RunRecord {
  readonly baseUrl: string;
  readonly database: { readonly pid?: number };
  readonly api: readonly { readonly pid: number; readonly isHealthy: boolean }[];
}

/** Settings of the developer's own shell that would make the hall another one. */
const NEUTRAL_ENVIRONMENT = {
  REDIS_URL: '',
  PUBLIC_URL: '',
  ONEWINDOW_SECRET: '',
  NODE_ENV: '',
  TLS: '',
  TLS_CERT: '',
  TLS_KEY: '',
  HTTP_PORT: '',
  KIOSK_HOST: '',
  DISPLAY_HOST: '',
  CONSOLE_HOST: '',
  CITIZEN_HOST: '',
  TRUSTED_PROXIES: '',
};

/** A real hall, started as `npm start` starts it, on a port and on data of its own. */
export class HallUnderTest {
  readonly baseUrl: string;
  readonly dataDirectory: string;

  private process: ChildProcess;

  private constructor(
    private readonly port: number,
    readonly place: TestHallPlace,
    private readonly env: Record<string, string>,
  ) {
    this.baseUrl = `${env['TLS'] === 'local' ? 'https' : 'http'}://localhost:${port}`;
    this.dataDirectory = place.dataDirectory;
    this.process = spawnHall(port, place, env);
  }

  /** Opens the sample hall as it is after its first start. */
  static open(env: Record<string, string> = {}): Promise<HallUnderTest> {
    return HallUnderTest.openIn(readPreparedHall(), env);
  }

  /** Opens a hall where there was none. */
  static openNew(env: Record<string, string> = {}): Promise<HallUnderTest> {
    return HallUnderTest.openIn(null, env);
  }

  private static async openIn(
    copied: ClosedHall | null,
    env: Record<string, string>,
  ): Promise<HallUnderTest> {
    const port = await findFreePort();
    const place = await makeTestHallPlace(copied);
    const hall = new HallUnderTest(port, place, env);
    try {
      await hall.untilHealthy();
      return hall;
    } catch (error) {
      await hall.stop();
      throw error;
    }
  }

  readSignIns(): SignIns {
    return parseSignIns(readFileSync(join(this.dataDirectory, 'sign-ins.txt'), 'utf8'));
  }

  /** The API dies on the spot, as in a power cut; the hall starts it again by itself. */
  async killApi(): Promise<void> {
    const victims = this.readRecord()?.api.map(({ pid }) => pid) ?? [];
    for (const pid of victims) process.kill(pid, 'SIGKILL');
    while (this.readRecord()?.api.some(({ pid }) => victims.includes(pid)))
      await wait(LOOK_EVERY_MS);
  }

  /**
   * The embedded database dies as in a power cut; the hall starts it again by itself. On a server of
   * the developer's own its connections end.
   */
  async killDatabase(): Promise<void> {
    const victim = this.readRecord()?.database.pid;
    if (victim === undefined) return cutConnections(this.databaseUrl());
    process.kill(victim, 'SIGQUIT');
    while (this.readRecord()?.database.pid === victim) await wait(LOOK_EVERY_MS);
  }

  /** Waits until the API serves, the first time or again. */
  async untilHealthy(): Promise<void> {
    const deadline = performance.now() + OPENING_LIMIT_MS;
    for (;;) {
      const api = this.readRecord()?.api ?? [];
      if (api.length > 0 && api.every(({ isHealthy }) => isHealthy)) return;
      if (!this.isRunning() || performance.now() > deadline) throw this.notServing();
      await wait(LOOK_EVERY_MS);
    }
  }

  /** Closes the hall as Ctrl-C does; its data stays. */
  async close(): Promise<void> {
    if (!this.isRunning()) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }

  /** Opens it again on its data, at its address. */
  async reopen(): Promise<void> {
    this.process = spawnHall(this.port, this.place, this.env);
    await this.untilHealthy();
  }

  /** Runs what `npm run` runs beside the hall. @returns what it said */
  async runTool(name: 'backup' | 'restore', words: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(PROGRAMS, `${name}.js`), ...words],
      { env: environmentOf(this.port, this.place, this.env) },
    );
    return stdout;
  }

  /** Sets the hall's clock forward; it goes on running from there. */
  async letPass(minutes: number): Promise<void> {
    await setClocksForward(this.databaseUrl(), minutes);
  }

  /** Lets so many minutes of the hall pass in a real one, from now on. */
  async setClockRate(rate: number): Promise<void> {
    await setClockRates(this.databaseUrl(), rate);
  }

  /** Gives out as many numbers a day as anybody asks for. */
  async liftQuotas(): Promise<void> {
    await liftQuotas(this.databaseUrl());
  }

  /** @returns so many clerks, those of the sample and others like the first of them */
  async employClerks(count: number): Promise<readonly StaffSignIn[]> {
    const clerks = this.readSignIns().staff.filter(({ role }) => role === 'clerk');
    const [first] = clerks;
    if (!first) throw new Error('The sign-ins name no clerk');
    const others = Array.from({ length: Math.max(0, count - clerks.length) }, (_, i) => ({
      ...first,
      username: `clerk-of-the-day-${i}`,
    }));
    const names = others.map(({ username }) => username);
    await copyAccount(this.databaseUrl(), first.username, names);
    return [...clerks, ...others].slice(0, count);
  }

  /** Tables in which one of the words stands, as text or as bytes. */
  findStored(words: readonly string[]): Promise<readonly string[]> {
    return findStored(this.databaseUrl(), words);
  }

  /** What the processes of the hall have written into their logs. */
  readLogs(): string {
    const logs = join(this.dataDirectory, 'logs');
    const files = readdirSync(logs).map((name) => join(logs, name));
    return [logFileOf(this.place), ...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  }

  readStoredSteps(): Promise<StoredSteps> {
    return readStoredSteps(this.databaseUrl());
  }

  readLabels(): Promise<readonly string[]> {
    return readLabels(this.databaseUrl());
  }

  /** Closes the hall and removes its data. */
  async stop(): Promise<void> {
    await this.close();
    await this.place.removeDatabase();
    rmSync(this.dataDirectory, { recursive: true, force: true, maxRetries: 3 });
  }

  private databaseUrl(): string {
    const env = environmentOf(this.port, this.place, this.env);
    return runningDatabaseUrl(PROJECT_ROOT, env);
  }

  private isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  private readRecord(): RunRecord | null {
    const file = join(this.dataDirectory, 'run.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunRecord) : null;
  }

  private notServing(): Error {
    const logs = [logFileOf(this.place), join(this.dataDirectory, 'logs', 'api.log')];
    const texts = logs.filter(existsSync).map((file) => readFileSync(file, 'utf8'));
    return new Error(`The hall does not serve:\n${texts.join('\n')}`);
  }
}

function logFileOf({ dataDirectory }: TestHallPlace): string {
  return join(dataDirectory, 'hall.log');
}

function spawnHall(port: number, place: TestHallPlace, env: Record<string, string>): ChildProcess {
  const log = openSync(logFileOf(place), 'a');
  try {
    return spawn(process.execPath, [join(PROGRAMS, 'hall.js')], {
      cwd: PROJECT_ROOT,
      env: environmentOf(port, place, env),
      // The channel closes with this process, and the hall then stops.
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}

function environmentOf(
  port: number,
  place: TestHallPlace,
  env: Record<string, string>,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...NEUTRAL_ENVIRONMENT,
    ...env,
    PORT: String(port),
    DATABASE_URL: place.databaseUrl,
    ONEWINDOW_DATA: place.dataDirectory,
  };
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A journey that asks for `hall` gets one that is open, and closed again afterwards. */
export const test = base.extend<{ hall: HallUnderTest }>({
  hall: async ({}, use) => {
    const hall = await HallUnderTest.open();
    try {
      await use(hall);
    } finally {
      await hall.stop();
    }
  },
  baseURL: async ({ hall }, use) => {
    await use(hall.baseUrl);
  },
});

export { expect } from '@playwright/test';

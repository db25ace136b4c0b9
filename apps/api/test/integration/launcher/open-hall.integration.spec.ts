import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { ClosingSteps } from '../../../src/launcher/closing-steps';
import { openHall, type OpenHall } from '../../../src/launcher/open-hall';
import type { RunRecord } from '../../../src/launcher/run-record';
import type { ApiRole } from '../../../src/platform/config/api-role';
import { findFreePort } from '../../../src/platform/embedded-postgres/free-port';
import { identifyProcess } from '../../../src/platform/processes/process-identity';

const STAND_INS = join(__dirname, 'stand-ins');

let dataDirectory: string;
let closing: ClosingSteps;
let stop: AbortController;
let port: number;
let reports: string[];
let leftoverPatienceMs: number;

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'onewindow hall '));
  chmodSync(dataDirectory, 0o711);
  closing = new ClosingSteps();
  stop = new AbortController();
  port = await findFreePort();
  reports = [];
  leftoverPatienceMs = 0;
});

afterEach(async () => {
  stop.abort();
  await closing.run();
  rmSync(dataDirectory, { recursive: true, force: true });
});

function open(env: NodeJS.ProcessEnv = {}): Promise<OpenHall> {
  return openHall({
    projectRoot: '/nowhere',
    programs: { api: join(STAND_INS, 'main.js'), prepare: join(STAND_INS, 'prepare.js') },
    env: { ONEWINDOW_DATA: dataDirectory, PORT: String(port), ...env },
    stop: stop.signal,
    closing,
    report: (message) => void reports.push(message),
    leftoverPatienceMs,
    pause: () => Promise.resolve(),
  });
}

interface StandInAnswer {
  readonly pid: number;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly publicUrl: string;
}

async function askApi(): Promise<StandInAnswer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/anything`);
  return (await response.json()) as StandInAnswer;
}

/** The others of `fetch` stay open and would lead to the same process. */
async function askOnNewConnection(): Promise<StandInAnswer> {
  const headers = { Connection: 'close' };
  const response = await fetch(`http://127.0.0.1:${port}/api/anything`, { headers });
  return (await response.json()) as StandInAnswer;
}

const readRecord = (): RunRecord =>
  JSON.parse(readFileSync(join(dataDirectory, 'run.json'), 'utf8')) as RunRecord;

async function eventually<T>(read: () => T | null): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== null) return value;
    await wait(25);
  }
}

const healthyApiPid = (): number | null =>
  readRecord().api.find((api) => api.isHealthy)?.pid ?? null;

describe('an open hall', () => {
  it('serves on its port with a database and a secret of its own', async () => {
    const hall = await open();
    expect(hall.newSignIns).toContain('secret-word');
    const { databaseUrl, secret } = await askApi();
    expect(secret).toHaveLength(64);
    expect(statSync(join(dataDirectory, 'secret')).mode & 0o777).toBe(0o600);
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query('SELECT current_database() AS name');
    await client.end();
    expect(rows).toEqual([{ name: 'onewindow' }]);
  });

  it('tells tools where it is, and takes everything along when it closes', async () => {
    await open();
    const record = readRecord();
    expect(record).toMatchObject({ pid: process.pid, port, baseUrl: `http://localhost:${port}` });
    expect(record.api).toEqual([{ pid: (await askApi()).pid, role: 'all', isHealthy: true }]);
    await closing.run();
    const databasePid = record.database.kind === 'embedded' ? record.database.pid : 0;
    expect([record.api[0]?.pid ?? 0, databasePid].map(identifyProcess)).toEqual([null, null]);
    expect(existsSync(join(dataDirectory, 'run.json'))).toBe(false);
  });

  it('serves over TLS when asked to, with a certificate of its own making', async () => {
    const hall = await open({ TLS: 'local', HTTP_PORT: String(await findFreePort()) });
    expect(hall.baseUrl).toBe(`https://localhost:${port}`);
    expect(hall.tls?.certificate.checkHost('localhost')).toBe('localhost');
    expect(hall.tls?.authority?.fingerprint).toMatch(/^([\dA-F]{2}:){31}[\dA-F]{2}$/);
    expect(readRecord()).toMatchObject({ baseUrl: hall.baseUrl, api: [{ isHealthy: true }] });
  });

  it('tells the API the address phones reach, unless the operator does', async () => {
    await open({ CITIZEN_HOST: 'my.hall.lan' });
    expect((await askApi()).publicUrl).toBe(`http://my.hall.lan:${port}`);
    await closing.run();
    await open({ PUBLIC_URL: 'https://hall.example' });
    expect((await askApi()).publicUrl).toBe('https://hall.example');
  });

  it('does not show the sign-ins again on its second day, and keeps its secret', async () => {
    await open();
    const { secret } = await askApi();
    await closing.run();
    expect((await open()).newSignIns).toBeNull();
    expect((await askApi()).secret).toBe(secret);
  });

  it('starts an API process again that was killed', async () => {
    await open();
    const { pid } = await askApi();
    process.kill(pid, 'SIGKILL');
    const next = await eventually(() => {
      const found = healthyApiPid();
      return found === pid ? null : found;
    });
    expect((await askApi()).pid).toBe(next);
  });

  it('starts a database again that was killed, at the same address', async () => {
    await open();
    const { database } = readRecord();
    if (database.kind !== 'embedded') throw new Error('the database should be embedded');
    process.kill(database.pid, 'SIGKILL');
    const next = await eventually(() => {
      const found = readRecord().database;
      return found.kind === 'embedded' && found.pid !== database.pid ? found : null;
    });
    expect(next.port).toBe(database.port);
    const { databaseUrl } = await askApi();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.end();
  });
});

describe('a hall of several API processes', () => {
  const pidsOf = (role: ApiRole): number[] =>
    readRecord().api.flatMap((one) => (one.role === role && one.isHealthy ? [one.pid] : []));

  it('shares one port among them, with the jobs apart', async () => {
    await open({ API_PROCESSES: '2' });
    const serving = pidsOf('serve');
    expect([serving.length, pidsOf('jobs').length]).toEqual([2, 1]);
    const answered = new Set<number>();
    for (let n = 0; n < 4; n += 1) answered.add((await askOnNewConnection()).pid);
    expect([...answered].sort()).toEqual(serving.sort());
  });

  it('puts a new one in the place of each, and stops the new ones with the hall', async () => {
    const hall = await open({ API_PROCESSES: '2' });
    const before = readRecord().api.map(({ pid }) => pid);
    await Promise.all([hall.exchangeApi(), hall.exchangeApi()]);
    const after = readRecord().api.map(({ pid }) => pid);
    expect(new Set([...before, ...after]).size).toBe(6);
    expect(before.map(identifyProcess)).toEqual([null, null, null]);
    await closing.run();
    expect(after.map(identifyProcess)).toEqual([null, null, null]);
  });

  it('keeps those it has when a new one does not come to serve', async () => {
    const hall = await open({ API_PROCESSES: '2' });
    const before = readRecord().api;
    const broken = join(dataDirectory, 'broken');
    writeFileSync(broken, '');
    await hall.exchangeApi();
    expect(readRecord().api).toEqual(before);
    expect(reports.at(-1)).toContain('the former ones go on');
    expect(reports.at(-1)).toContain('cannot find the sun');
    rmSync(broken);
    await hall.exchangeApi();
    expect(readRecord().api.map(({ pid }) => pid)).not.toContain(before[0]?.pid);
  });
});

describe('a hall that cannot open', () => {
  let squatter: Server | undefined;
  afterEach(() => squatter?.close());

  it('says that the port is taken before it starts anything', async () => {
    squatter = createServer();
    await new Promise<void>((resolve) => squatter?.listen(port, '127.0.0.1', resolve));
    await expect(open()).rejects.toMatchObject({ code: 'hall.port-in-use' });
    expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
  });

  it('says the same of the port of plain HTTP, by its name', async () => {
    squatter = createServer();
    const taken = await findFreePort();
    await new Promise<void>((resolve) => squatter?.listen(taken, '127.0.0.1', resolve));
    await expect(open({ TLS: 'local', HTTP_PORT: String(taken) })).rejects.toMatchObject({
      code: 'hall.port-in-use',
      remedy: { en: expect.stringContaining('HTTP_PORT=') as string },
    });
  });

  it('says what is wrong with a certificate before it starts anything', async () => {
    const nowhere = join(dataDirectory, 'no-such.crt');
    const opening = open({ TLS_CERT: nowhere, TLS_KEY: nowhere });
    await expect(opening).rejects.toMatchObject({ code: 'tls.file-missing' });
    expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
  });

  it('waits for a port that is just being given up', async () => {
    squatter = createServer();
    await new Promise<void>((resolve) => squatter?.listen(port, resolve));
    leftoverPatienceMs = 10_000;
    setTimeout(() => squatter?.close(), 300);
    await expect(open()).resolves.toMatchObject({ dataDirectory });
  });

  it('names the hall that runs on the same data already', async () => {
    await open();
    const first = port;
    port = await findFreePort();
    await expect(open()).rejects.toMatchObject({
      code: 'hall.already-running',
      what: { en: expect.stringContaining(`http://localhost:${first}`) as string },
    });
  });

  it('gives up on an API that never becomes healthy, and shows its last words', async () => {
    await expect(open({ STAND_IN: 'api-fails' })).rejects.toMatchObject({
      code: 'hall.api-keeps-failing',
      details: expect.arrayContaining(['cannot find the sun']) as string[],
    });
    expect(reports.filter((report) => report.includes('starting it again'))).toHaveLength(4);
  });

  it('stops when the database cannot be made ready', async () => {
    const opening = open({ STAND_IN: 'preparation-fails' });
    await expect(opening).rejects.toMatchObject({ code: 'hall.preparation-failed' });
  });

  it('names an unreachable database without its password', async () => {
    const unreachable = `postgres://hall:hush@127.0.0.1:${await findFreePort()}/hall`;
    const problem: unknown = await open({ DATABASE_URL: unreachable }).catch(
      (error: unknown) => error,
    );
    expect(problem).toMatchObject({ code: 'hall.database-unreachable' });
    expect(JSON.stringify(problem)).not.toContain('hush');
  });

  it('leaves nothing running when it is asked to stop while it opens', async () => {
    const opening = open();
    const serverPid = await eventually(() =>
      existsSync(join(dataDirectory, 'run.json')) ? databasePidOf(readRecord()) : null,
    );
    stop.abort();
    await expect(opening).rejects.toThrow();
    await closing.run();
    expect(identifyProcess(serverPid)).toBeNull();
  });
});

const databasePidOf = ({ database }: RunRecord): number | null =>
  database.kind === 'embedded' ? database.pid : null;

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensureDatabase, startEmbeddedPostgres } from '../../../src/platform/embedded-postgres';
import type { EmbeddedPostgres } from '../../../src/platform/embedded-postgres';
import {
  credentialsOf,
  chooseServerUser,
} from '../../../src/platform/embedded-postgres/system-user';
import { startOwnerProcess } from '../../support/owner-process';

let parent: string;
let dataDirectory: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'onewindow postgres '));
  // The account of the server has to get through, as in a project that is open to read.
  chmodSync(parent, 0o755);
  dataDirectory = join(parent, '一窗 hall');
  running = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, onProgress: () => undefined });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const keepOneTicket = (url: string): Promise<unknown[]> =>
  query(url, "CREATE TABLE kept AS SELECT 'A012' AS ticket");

const keptTickets = (url: string): Promise<unknown[]> => query(url, 'SELECT ticket FROM kept');

describe('the first start', () => {
  it('creates a durable UTF-8 cluster on a path with spaces', async () => {
    const { url } = await start();
    const [settings] = await query(
      url,
      `SELECT current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS synchronous_commit,
              current_setting('server_encoding') AS encoding,
              current_setting('listen_addresses') AS addresses,
              current_setting('max_connections')::int AS connections,
              (SELECT concat_ws(' ', datlocprovider, datlocale) FROM pg_database
               WHERE datname = 'postgres') AS locale,
              (SELECT count(*)::int FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256') AS weak_rules`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      encoding: 'UTF8',
      addresses: '127.0.0.1',
      connections: 200,
      // The builtin provider's: no C library compares our keys.
      locale: 'b C.UTF-8',
      weak_rules: 0,
    });
  });

  it('keeps the password where only the server and we can read it', async () => {
    const { url } = await start();
    const passwordFile = join(dataDirectory, 'postgres', 'password');
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(new URL(url).password).toBe(readFileSync(passwordFile, 'utf8').trim());
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('creates a database once, however often it is asked', async () => {
    const server = await start();
    await Promise.all([1, 2, 3].map(() => ensureDatabase(server.url, 'onewindow')));
    expect(await query(server.databaseUrl('onewindow'), 'SELECT 1 AS ok')).toEqual([{ ok: 1 }]);
  });
});

describe('the next start', () => {
  it('finds the rows and the address of the last one', async () => {
    const first = await start();
    await keepOneTicket(first.url);
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await keptTickets(second.url)).toEqual([{ ticket: 'A012' }]);
  });

  it('recovers after the server was killed, and was told of it', async () => {
    const first = await start();
    await keepOneTicket(first.url);
    process.kill(first.pid, 'SIGKILL');
    await first.unexpectedEnd;
    expect(await keptTickets((await start()).url)).toEqual([{ ticket: 'A012' }]);
  });

  it('takes over from a killed owner whose server still runs', async () => {
    const owner = await startOwnerProcess(dataDirectory);
    if (owner.report.kind !== 'started') throw new Error(owner.report.message);
    await keepOneTicket(owner.report.url);
    await owner.end('SIGKILL');
    const { url, pid } = await start();
    expect(pid).not.toBe(owner.report.serverPid);
    expect(await keptTickets(url)).toEqual([{ ticket: 'A012' }]);
  });

  it('recovers at once after owner and server were killed together', async () => {
    const owner = await startOwnerProcess(dataDirectory);
    if (owner.report.kind !== 'started') throw new Error(owner.report.message);
    await keepOneTicket(owner.report.url);
    process.kill(owner.report.serverPid, 'SIGKILL');
    await owner.end('SIGKILL');
    expect(await keptTickets((await start()).url)).toEqual([{ ticket: 'A012' }]);
  });

  it('is not misled by a stranger who has the old process number', async () => {
    const first = await start();
    await keepOneTicket(first.url);
    process.kill(first.pid, 'SIGKILL');
    await first.unexpectedEnd;
    const user = chooseServerUser(null);
    const stranger = spawn('sleep', ['60'], { ...credentialsOf(user), stdio: 'ignore' });
    const pidFile = join(dataDirectory, 'postgres', 'cluster', 'postmaster.pid');
    const content = readFileSync(pidFile, 'utf8');
    writeFileSync(pidFile, content.replace(/^\d+/, String(stranger.pid)));
    try {
      expect(await keptTickets((await start()).url)).toEqual([{ ticket: 'A012' }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('chooses another port when the last one has been taken', async () => {
    const first = await start();
    await first.stop();
    dataDirectory = join(parent, 'squatter');
    const squatter = await startEmbeddedPostgres({
      dataDirectory,
      port: first.port,
      onProgress: () => undefined,
    });
    running.push(squatter);
    dataDirectory = join(parent, '一窗 hall');
    const second = await start();
    expect(second.port).not.toBe(first.port);
  });
});

describe('two owners of one data directory', () => {
  it('refuses the second and names the first', async () => {
    await start();
    const second = await startOwnerProcess(dataDirectory);
    expect(second.report).toMatchObject({
      kind: 'refused',
      code: 'postgres.folder-in-use',
      message: expect.stringContaining(`process ${process.pid}`) as string,
    });
  });

  it('lets exactly one of two through that start at the same moment', async () => {
    const owners = await Promise.all([
      startOwnerProcess(dataDirectory),
      startOwnerProcess(dataDirectory),
    ]);
    expect(owners.map(({ report }) => report.kind).sort()).toEqual(['refused', 'started']);
    await Promise.all(
      owners.filter(({ report }) => report.kind === 'started').map((owner) => owner.end('SIGTERM')),
    );
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import {
  ensureDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../platform/embedded-postgres';
import { StartupProblem } from '../platform/processes/startup-problem';
import type { RunRecord } from './run-record';

export const DATABASE_NAME = 'onewindow';
const CONNECT_LIMIT_MS = 10_000;
const PAUSE_BEFORE_RESTART_MS = 1_000;

export interface HallDatabase {
  readonly url: string;
  /** Rejects when the database is gone for good; never fulfils. */
  readonly lost: Promise<never>;
  record(): RunRecord['database'];
  close(): Promise<void>;
}

export async function connectExternalDatabase(url: string): Promise<HallDatabase> {
  await requireAnswer(url);
  return {
    url,
    lost: new Promise(() => undefined),
    record: () => ({ kind: 'external' }),
    close: () => Promise.resolve(),
  };
}

export interface EmbeddedDatabaseOptions {
  readonly dataDirectory: string;
  readonly maxConnections: number;
  readonly report: (message: string) => void;
  /** Called when it has been started again. */
  readonly onChange: () => void;
}

/** Starts the embedded server, and starts it again should it end while the hall is open. */
export async function openEmbeddedDatabase(
  options: EmbeddedDatabaseOptions,
): Promise<HallDatabase> {
  const first = await startServer(options);
  const database = new EmbeddedDatabase(first, options);
  await ensureDatabaseOrStop(first);
  return database;
}

class EmbeddedDatabase implements HallDatabase {
  readonly url: string;
  readonly lost: Promise<never>;
  private isClosing = false;
  private starting: Promise<EmbeddedPostgres>;

  constructor(
    private server: EmbeddedPostgres,
    private readonly options: EmbeddedDatabaseOptions,
  ) {
    this.url = server.databaseUrl(DATABASE_NAME);
    this.starting = Promise.resolve(server);
    this.lost = this.keepAlive();
    // Whoever waits sees it; while nobody does, it is not to end the process.
    this.lost.catch(() => undefined);
  }

  record(): RunRecord['database'] {
    return { kind: 'embedded', pid: this.server.pid, port: this.server.port };
  }

  async close(): Promise<void> {
    this.isClosing = true;
    const server = await this.starting.catch(() => null);
    await server?.stop();
  }

  private async keepAlive(): Promise<never> {
    const { port } = this.server;
    for (;;) {
      await this.server.unexpectedEnd;
      this.options.report(
        '数据库意外停止，正在重新启动 · The database ended unexpectedly; starting it again',
      );
      await wait(PAUSE_BEFORE_RESTART_MS);
      if (this.isClosing) return new Promise<never>(() => undefined);
      // On the same port: the API processes reconnect by themselves.
      this.starting = startServer(this.options, port);
      this.server = await this.starting;
      this.options.onChange();
    }
  }
}

function startServer(
  { dataDirectory, maxConnections, report }: EmbeddedDatabaseOptions,
  port?: number,
): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDirectory, port, maxConnections, onProgress: report });
}

async function ensureDatabaseOrStop(server: EmbeddedPostgres): Promise<void> {
  try {
    await ensureDatabase(server.url, DATABASE_NAME);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function requireAnswer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    throw unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Names the place and never the user or the password. */
function unreachable(url: string, error: unknown): StartupProblem {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  return new StartupProblem({
    code: 'hall.database-unreachable',
    what: {
      zh: `无法连接 DATABASE_URL 指定的数据库（${place}）。`,
      en: `The database named by DATABASE_URL (${place}) cannot be reached.`,
    },
    remedy: {
      zh: '检查数据库是否运行、地址和密码是否正确、数据库是否已创建；去掉 DATABASE_URL 则使用内置数据库。',
      en: 'Check that it runs, that address and password are right and that the database exists; without DATABASE_URL the embedded one is used.',
    },
    details: [error instanceof Error ? error.message : String(error)],
  });
}

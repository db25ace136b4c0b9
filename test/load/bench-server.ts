import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { databaseUrl } from '../../apps/api/test/support/database-url';
import { importHallFiles } from '../../apps/api/test/support/import-hall-files';
import { databaseOptions } from '../../apps/api/src/platform/database/database-options';
import {
  removeAbandonedDataDirectories,
  resolveStorageRoot,
  startEmbeddedPostgres,
} from '../../apps/api/src/platform/embedded-postgres';
import { openSampleHall } from './bench-halls';
import { withClient } from './with-client';

const PROJECT_ROOT = resolve(__dirname, '../..');
const SAMPLE_FOLDER = join(PROJECT_ROOT, 'samples/zengcheng');
const RUN_PREFIX = 'run-';
const TEMPLATE = 'onewindow_bench_template';

export interface BenchServer {
  /**
   * @param template a database nobody is connected to; the sample hall alone when absent
   * @returns the address of the new database
   */
  newDatabase(name: string, template?: string): Promise<string>;
  stop(): Promise<void>;
}

/** The hall's own PostgreSQL with the hall's own settings, durable commits among them; thrown away. */
export async function startBenchServer(): Promise<BenchServer> {
  const parent = benchFolder();
  await removeAbandonedDataDirectories(parent, RUN_PREFIX);
  const directory = join(parent, `${RUN_PREFIX}${randomBytes(6).toString('hex')}`);
  const server = await startEmbeddedPostgres({
    dataDirectory: directory,
    onProgress: () => undefined,
  });
  await withClient(server.url, (client) => client.query(`CREATE DATABASE "${TEMPLATE}"`));
  await fillTemplate(databaseUrl(server.url, TEMPLATE));
  return {
    newDatabase: async (name, template = TEMPLATE) => {
      const statement = `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`;
      await withClient(server.url, (client) => client.query(statement));
      return databaseUrl(server.url, name);
    },
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** `.onewindow/bench` of the project, or its like elsewhere when the server's user cannot get there. */
function benchFolder(): string {
  const folder = join(resolveStorageRoot(PROJECT_ROOT).directory, 'bench');
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}

async function fillTemplate(url: string): Promise<void> {
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 2 });
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  await importHallFiles(url, SAMPLE_FOLDER);
  await withClient(url, openSampleHall);
}

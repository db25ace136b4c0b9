import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { startThrowAwayServer } from '../../apps/api/test/support/embedded-server';
import { importHallFiles } from '../../apps/api/test/support/import-hall-files';
import { databaseOptions } from '../../apps/api/src/platform/database/database-options';
import { openSampleHall } from './bench-halls';
import { withClient } from './with-client';

const PROJECT_ROOT = resolve(__dirname, '../..');
const SAMPLE_FOLDER = join(PROJECT_ROOT, 'samples/zengcheng');
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
  const server = await startThrowAwayServer('bench');
  await withClient(server.url, (client) => client.query(`CREATE DATABASE "${TEMPLATE}"`));
  await fillTemplate(server.databaseUrl(TEMPLATE));
  return {
    newDatabase: async (name, template = TEMPLATE) => {
      const statement = `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`;
      await withClient(server.url, (client) => client.query(statement));
      return server.databaseUrl(name);
    },
    stop: server.stop,
  };
}

async function fillTemplate(url: string): Promise<void> {
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 2 });
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  await importHallFiles(url, SAMPLE_FOLDER);
  await withClient(url, openSampleHall);
}

import { startThrowAwayServer } from '../../apps/api/test/support/embedded-server';
import { fillWithSampleHall } from './sample-database';
import { withClient } from './with-client';

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
  await fillWithSampleHall(server.databaseUrl(TEMPLATE));
  return {
    newDatabase: async (name, template = TEMPLATE) => {
      const statement = `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`;
      await withClient(server.url, (client) => client.query(statement));
      return server.databaseUrl(name);
    },
    stop: server.stop,
  };
}

import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/platform/database/database-options';
import { databaseUrl } from './database-url';
import { SERVER_VARIABLE } from './server-variable';
import { EMPTY_TEMPLATE, ensureTemplate, SAMPLE_TEMPLATE } from './template-databases';

export interface TestDatabase {
  readonly url: string;
  /** A connection pool of the test's own, beside that of the app under test. */
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** A database of its own for one spec, cloned from a template: empty, or with the sample hall. */
export async function createTestDatabase({
  sample,
}: {
  readonly sample: boolean;
}): Promise<TestDatabase> {
  const serverUrl = process.env[SERVER_VARIABLE];
  if (!serverUrl) throw new Error('Run this spec through jest.integration.config.cjs');
  const name = `onewindow_spec_${randomBytes(6).toString('hex')}`;
  const template = sample ? SAMPLE_TEMPLATE : EMPTY_TEMPLATE;
  await ensureTemplate(serverUrl, template);
  await withMaintenance(serverUrl, (maintenance) =>
    maintenance.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY wal_log`),
  );
  const url = databaseUrl(serverUrl, name);
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 4 });
  const dataSource = await new DataSource(options).initialize();
  return {
    url,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await withMaintenance(serverUrl, (maintenance) =>
        maintenance.query(`DROP DATABASE "${name}" WITH (FORCE)`),
      );
    },
  };
}

async function withMaintenance(
  url: string,
  work: (maintenance: DataSource) => Promise<unknown>,
): Promise<void> {
  const maintenance = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    await work(maintenance);
  } finally {
    await maintenance.destroy();
  }
}

import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../apps/api/src/platform/database/database-options';
import { importHallFiles } from '../../apps/api/test/support/import-hall-files';
import { openSampleHall } from './bench-halls';
import { withClient } from './with-client';

const SAMPLE_FOLDER = resolve(__dirname, '../../samples/zengcheng');

/** Fills an empty database with the sample hall, open at ten in the morning. */
export async function fillWithSampleHall(url: string): Promise<void> {
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 2 });
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  await importHallFiles(url, SAMPLE_FOLDER);
  await withClient(url, openSampleHall);
}

import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../../src/platform/database/database-options';
import { databaseUrl } from './database-url';
import { importHallFiles } from './import-hall-files';

/** Migrated, without any hall. */
export const EMPTY_TEMPLATE = 'onewindow_template_empty';
/** With the sample hall `zc`. */
export const SAMPLE_TEMPLATE = 'onewindow_template_sample';

export const SAMPLE_FOLDER = join(__dirname, '../../../../samples/zengcheng');

const BUILDING_TEMPLATES = 7_318_205;

/**
 * Makes a template when this server has none yet; workers that ask at once wait for the first.
 * Cloning one takes some 40 ms, migrating and importing seconds.
 */
export async function ensureTemplate(serverUrl: string, name: string): Promise<void> {
  const maintenance = await new DataSource({ type: 'postgres', url: serverUrl }).initialize();
  const lock = maintenance.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [BUILDING_TEMPLATES]);
    await buildMissing(maintenance, serverUrl, name);
    await lock.query('SELECT pg_advisory_unlock($1)', [BUILDING_TEMPLATES]);
  } finally {
    await lock.release();
    await maintenance.destroy();
  }
}

async function buildMissing(
  maintenance: DataSource,
  serverUrl: string,
  name: string,
): Promise<void> {
  const found = await maintenance.query<unknown[]>(
    'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate',
    [name],
  );
  if (found.length > 0) return;
  const sample = name === SAMPLE_TEMPLATE;
  if (sample) await buildMissing(maintenance, serverUrl, EMPTY_TEMPLATE);
  await maintenance.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  const parent = sample ? EMPTY_TEMPLATE : 'template0';
  await maintenance.query(`CREATE DATABASE "${name}" TEMPLATE "${parent}" STRATEGY wal_log`);
  if (sample) await importHallFiles(databaseUrl(serverUrl, name), SAMPLE_FOLDER);
  else await migrate(databaseUrl(serverUrl, name));
  await maintenance.query(`ALTER DATABASE "${name}" IS_TEMPLATE true`);
}

async function migrate(url: string): Promise<void> {
  const options = databaseOptions({ databaseUrl: url, databasePoolSize: 2 });
  const dataSource = await new DataSource(options).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}

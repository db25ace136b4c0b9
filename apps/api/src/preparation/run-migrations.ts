import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, MigrationExecutor } from 'typeorm';
import type { ApiConfig } from '../platform/config/api-config';
import { databaseOptions } from '../platform/database/database-options';
import { isConnectionLoss } from '../platform/database/postgres-errors';

/** A server that was just started answers soon or not at all. */
const CONNECT_PATIENCE_MS = 5_000;
const RETRY_MS = 250;

/** Any number that nothing else in this database locks. */
export const MIGRATING = 7_318_204;

/**
 * Brings the schema up to date. Of several processes that start together one does it and the others
 * wait for it.
 *
 * @returns the names of the migrations that were pending
 */
export async function runMigrations(config: ApiConfig): Promise<readonly string[]> {
  const dataSource = await connectPatiently(config);
  const runner = dataSource.createQueryRunner();
  try {
    // Neither the wait for another process nor a long migration is a slow query.
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const migrations = new MigrationExecutor(dataSource, runner);
    migrations.transaction = 'each';
    return (await migrations.executePendingMigrations()).map(({ name }) => name);
  } finally {
    await runner.release();
    // The session ends with its pool, and the lock with the session.
    await dataSource.destroy();
  }
}

/** Whether the schema is older than this program. */
export async function hasPendingMigrations(config: ApiConfig): Promise<boolean> {
  const dataSource = await connectPatiently(config);
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function connectPatiently(config: ApiConfig): Promise<DataSource> {
  const deadline = performance.now() + CONNECT_PATIENCE_MS;
  for (;;) {
    try {
      return await new DataSource({ ...databaseOptions(config), poolSize: 2 }).initialize();
    } catch (error) {
      if (!isConnectionLoss(error) || performance.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

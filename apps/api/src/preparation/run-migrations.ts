import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, MigrationExecutor } from 'typeorm';
import type { ApiConfig } from '../platform/config/api-config';
import { databaseOptions, MIGRATIONS } from '../platform/database/database-options';
import { isConnectionLoss } from '../platform/database/postgres-errors';
import { StartupProblem } from '../platform/processes/startup-problem';

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
 * @throws StartupProblem when a newer program has been at this database
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
    await requireKnownSchema(migrations);
    return (await migrations.executePendingMigrations()).map(({ name }) => name);
  } finally {
    await runner.release();
    // The session ends with its pool, and the lock with the session.
    await dataSource.destroy();
  }
}

/** What this program would write into tables it does not know could be wrong without anybody seeing. */
async function requireKnownSchema(migrations: MigrationExecutor): Promise<void> {
  const unknown = (await migrations.getExecutedMigrations())
    .map(({ name }) => name)
    .filter((name) => !MIGRATIONS.some((known) => known.name === name));
  if (unknown.length > 0) throw schemaNewer(unknown);
}

function schemaNewer(unknown: readonly string[]): StartupProblem {
  return new StartupProblem({
    code: 'hall.schema-newer',
    what: {
      zh: '数据库由更新的版本建立，本程序不认识它的结构。',
      en: 'The database was made by a newer version, whose schema this program does not know.',
    },
    remedy: {
      zh: '用更新的版本启动；要退回本版本，把升级前的备份恢复到一个空目录（见 docs/operations.md）。',
      en: 'Start the newer version; to go back to this one, restore the backup of before into an empty folder (docs/operations.md).',
    },
    details: unknown,
  });
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

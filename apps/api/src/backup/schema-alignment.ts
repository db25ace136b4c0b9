import { DataSource, type MigrationInterface, MigrationExecutor, type QueryRunner } from 'typeorm';
import { databaseOptions, MIGRATIONS } from '../platform/database/database-options';
import { appliedMigrations, type Ask, inPublic, MIGRATIONS_TABLE } from './database-content.query';
import type { BackupFileReader } from './file/backup-file-reader';
import { databaseNewer, fileNewer } from './restore-problems';

type MigrationClass = new () => MigrationInterface;

const known: ReadonlyMap<string, MigrationClass> = new Map(
  MIGRATIONS.map((migration) => [migration.name, migration]),
);

/** @throws StartupProblem when the file or the database knows a migration that this program does not */
export function requireKnownSchemas(
  { file, manifest }: Pick<BackupFileReader, 'file' | 'manifest'>,
  applied: readonly string[],
): void {
  if (manifest.migrations.some((name) => !known.has(name))) throw fileNewer(file, manifest);
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length > 0) throw databaseNewer(unknown);
}

/** A connection whose pending migrations are those of the schema that is wanted, and no later ones. */
export function dataSourceOf(
  databaseUrl: string,
  applicationName: string,
  migrations: readonly string[],
): DataSource {
  return new DataSource({
    ...databaseOptions({ databaseUrl, databasePoolSize: 1 }),
    applicationName,
    migrations: MIGRATIONS.filter(({ name }) => migrations.includes(name)),
    // A large table takes its time.
    extra: {},
  });
}

/**
 * Brings the schema to exactly these migrations, inside the caller's transaction: what is too much is
 * undone, newest first, and what is missing is run. The tables must be empty, so that no row can be
 * in the way.
 */
export async function alignSchema(
  dataSource: DataSource,
  runner: QueryRunner,
  ask: Ask,
  wanted: readonly string[],
): Promise<void> {
  const tooMany = (await appliedMigrations(ask)).filter((name) => !wanted.includes(name));
  for (const name of tooMany.reverse()) {
    const Migration = known.get(name);
    if (!Migration) throw new Error(`The migration ${name} is not known`);
    await new Migration().down(runner);
    await ask(`DELETE FROM ${inPublic(MIGRATIONS_TABLE)} WHERE name = $1`, [name]);
  }
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

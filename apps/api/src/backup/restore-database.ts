import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DEFAULT_SCHEMA as JOBS_SCHEMA } from 'bullmq';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { MIGRATING } from '../preparation/run-migrations';
import { setConstraintsAside } from './constraints-aside';
import {
  appliedMigrations,
  type Ask,
  inPublic,
  otherSessions,
  quoted,
  storedTables,
  unloggedTables,
} from './database-content.query';
import type { BackupFileReader } from './file/backup-file-reader';
import type { BackedUpTable } from './file/backup-manifest';
import { contentDiffers, databaseForeign, hallRunning } from './restore-problems';
import { alignSchema, dataSourceOf, requireKnownSchemas } from './schema-alignment';
import type { ReportTable } from './write-backup';

export const RESTORE_APPLICATION_NAME = 'onewindow-restore';

const SETTINGS = `
  SET LOCAL search_path = public;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'postgres';
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL lock_timeout = '10s';
`;

/**
 * Makes a database what the backup says, in one transaction: whatever ends it before the commit, the
 * database stays what it was.
 *
 * @throws StartupProblem when a hall uses the database, or when it could not be made the same
 */
export async function restoreDatabase(
  databaseUrl: string,
  backup: BackupFileReader,
  onTable: ReportTable,
): Promise<void> {
  const { migrations } = backup.manifest;
  const dataSource = dataSourceOf(databaseUrl, RESTORE_APPLICATION_NAME, migrations);
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await replaceContent(dataSource, runner, backup, onTable);
    await runner.commitTransaction();
    await runner.query('ANALYZE');
  } catch (error) {
    // A lost connection has rolled back by itself.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

async function replaceContent(
  dataSource: DataSource,
  runner: QueryRunner,
  backup: BackupFileReader,
  onTable: ReportTable,
): Promise<void> {
  const { manifest } = backup;
  const ask: Ask = (sql, parameters = []) => runner.query(sql, [...parameters]);
  await runner.query(SETTINGS);
  await ask('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
  await refuseRunningHall(ask);
  requireKnownSchemas(backup, await appliedMigrations(ask));
  await emptyAllTables(ask);
  await alignSchema(dataSource, runner, ask, manifest.migrations);
  await requireSameTables(ask, manifest.tables);

  const tables = manifest.tables.map(({ name }) => inPublic(name));
  const putConstraintsBack = await setConstraintsAside(ask, tables);
  for (const table of manifest.tables) {
    await loadTable(runner, backup, table);
    onTable(table);
  }
  await putConstraintsBack();
  for (const { name, next } of manifest.sequences) {
    // Unlike setval, this is undone by a rollback.
    await ask(`ALTER SEQUENCE ${inPublic(name)} RESTART WITH ${BigInt(next)}`);
  }
  await requireSameCounts(ask, manifest.tables);
  await beginAnew(ask);
  await refuseRunningHall(ask);
}

export async function refuseRunningHall(ask: Ask): Promise<void> {
  const sessions = await otherSessions(ask);
  if (sessions.length > 0) throw hallRunning(sessions);
}

async function emptyAllTables(ask: Ask): Promise<void> {
  const stored = await storedTables(ask);
  const names = [...stored.map(({ name }) => name), ...(await unloggedTables(ask))];
  if (names.length > 0) await ask(`TRUNCATE ${names.map(inPublic).join(', ')}`);
}

async function requireSameTables(ask: Ask, tables: readonly BackedUpTable[]): Promise<void> {
  const present = new Map((await storedTables(ask)).map(({ name, columns }) => [name, columns]));
  const foreign = [...present.keys()].filter(
    (name) => !tables.some((table) => table.name === name),
  );
  if (foreign.length > 0) throw databaseForeign(foreign);
  const different = tables.filter(
    ({ name, columns }) => sorted(present.get(name) ?? []) !== sorted(columns),
  );
  if (different.length > 0) {
    throw contentDiffers(
      different.map(
        ({ name, columns }) =>
          `${name}: ${columns.join(', ')} (file) ≠ ${(present.get(name) ?? []).join(', ')}`,
      ),
    );
  }
}

const sorted = (names: readonly string[]): string => [...names].sort().join();

async function loadTable(
  runner: QueryRunner,
  backup: BackupFileReader,
  { name, columns }: BackedUpTable,
): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const sink = client.query(
    copyFrom(`COPY ${inPublic(name)} (${columns.map(quoted).join(', ')}) FROM STDIN`),
  );
  await pipeline(backup.rowsOf(name), createGunzip(), sink);
}

async function requireSameCounts(ask: Ask, tables: readonly BackedUpTable[]): Promise<void> {
  const different: string[] = [];
  for (const { name, rows } of tables) {
    const [found] = await ask<{ count: string }>(`SELECT count(*) FROM ${inPublic(name)}`);
    if (Number(found?.count) !== rows) different.push(`${name}: ${found?.count} ≠ ${rows}`);
  }
  if (different.length > 0) throw contentDiffers(different);
}

/**
 * What happened after the backup has not happened any more: screens must not go on from it, nobody
 * stays signed in who may have been signed out since, and jobs made from it are nobody's.
 */
async function beginAnew(ask: Ask): Promise<void> {
  await ask('UPDATE hall_clock SET epoch = gen_random_uuid()::text');
  await ask('UPDATE staff_session SET ended_at = now() WHERE ended_at IS NULL');
  await ask(`DROP SCHEMA IF EXISTS ${quoted(JOBS_SCHEMA)} CASCADE`);
}

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { VERSION } from '../platform/version';
import { fileExists, fileNotWritable, nothingToBackUp } from './backup-problems';
import {
  appliedMigrations,
  type Ask,
  halls,
  inPublic,
  postgresVersion,
  quoted,
  sequences,
  type StoredTable,
  storedTables,
} from './database-content.query';
import { BackupFileWriter } from './file/backup-file-writer';
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  MACHINE_ENTRY,
  tableEntry,
  type BackedUpTable,
  type BackupManifest,
} from './file/backup-manifest';
import { fingerprintOf, seal, type MachineFiles } from './sealed-machine';

export const BACKUP_APPLICATION_NAME = 'onewindow-backup';

const CONNECT_LIMIT_MS = 10_000;

/** Values as text that every later PostgreSQL reads the same way, whatever the server prefers. */
const SNAPSHOT = `
  BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'postgres';
  SET LOCAL timezone = 'UTC';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL bytea_output = 'hex';
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
`;

export interface BackupSource {
  readonly databaseUrl: string;
  /** What the tokens of tickets derive from; null when this machine has none yet. */
  readonly secret: string | null;
  readonly machineFiles: MachineFiles;
  /** Null leaves the machine's files out. */
  readonly passphrase: string | null;
}

export interface WrittenBackup {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: BackupManifest;
}

export type ReportTable = (table: BackedUpTable) => void;

/**
 * Writes all of a database into one file while the hall goes on: one transaction sees one moment of
 * it and locks nobody out. A failure leaves no file.
 *
 * @param nameFile tells the file's path once it is known which halls are in the database
 */
export async function writeBackup(
  source: BackupSource,
  nameFile: (halls: BackupManifest['halls']) => string,
  onTable: ReportTable,
): Promise<WrittenBackup> {
  const client = new Client({
    connectionString: source.databaseUrl,
    application_name: BACKUP_APPLICATION_NAME,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  // Whoever waits for a query sees the loss; between two of them it must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(SNAPSHOT);
    const ask = askOf(client);
    if ((await appliedMigrations(ask)).length === 0) {
      throw nothingToBackUp(new URL(source.databaseUrl).pathname.slice(1));
    }
    const found = await halls(ask);
    const writer = await createFile(nameFile(found));
    try {
      const manifest = await writeContent(client, writer, source, onTable);
      return { file: writer.file, bytes: await writer.finish(manifest), manifest };
    } finally {
      await writer.discard();
    }
  } finally {
    await client.end();
  }
}

async function writeContent(
  client: Client,
  writer: BackupFileWriter,
  { secret, machineFiles, passphrase }: BackupSource,
  onTable: ReportTable,
): Promise<BackupManifest> {
  const ask = askOf(client);
  const tables: BackedUpTable[] = [];
  for (const table of await storedTables(ask)) {
    const written = await writeTable(client, writer, table);
    onTable(written);
    tables.push(written);
  }
  const machine =
    passphrase === null
      ? null
      : await writer.add(MACHINE_ENTRY, [await seal(machineFiles, passphrase)]);
  return {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    productVersion: VERSION,
    postgresVersion: await postgresVersion(ask),
    createdAt: new Date().toISOString(),
    halls: await halls(ask),
    migrations: await appliedMigrations(ask),
    tables,
    sequences: await sequences(ask),
    machine,
    secretFingerprint: secret === null ? null : await fingerprintOf(secret),
  };
}

async function writeTable(
  client: Client,
  writer: BackupFileWriter,
  { name, columns }: StoredTable,
): Promise<BackedUpTable> {
  // As a query: a partitioned table could not be copied by its name.
  const select = `SELECT ${columns.map(quoted).join(', ')} FROM ${inPublic(name)}`;
  const rows = client.query(copyTo(`COPY (${select}) TO STDOUT`));
  const part = await pipeline(rows, createGzip(), (compressed: AsyncIterable<Buffer>) =>
    writer.add(tableEntry(name), compressed),
  );
  return { name, columns, rows: rows.rowCount, ...part };
}

async function createFile(file: string): Promise<BackupFileWriter> {
  if (existsSync(file)) throw fileExists(file);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return await BackupFileWriter.create(file);
  } catch (error) {
    throw fileNotWritable(file, error);
  }
}

function askOf(client: Client): Ask {
  return async <Row>(sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await client.query(sql, [...parameters]);
    return rows as Row[];
  };
}

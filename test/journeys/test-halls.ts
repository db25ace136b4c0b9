import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { removeAbandonedDataDirectories } from '../../apps/api/src/platform/embedded-postgres/abandoned-folders';
import { resolveStorageRoot } from '../../apps/api/src/platform/embedded-postgres/storage-root';

export const PROJECT_ROOT = resolve(__dirname, '../..');

/** Shared with the server of the integration tests, so that each clears up after the other. */
const RUN_PREFIX = 'run-';

export interface TestHallPlace {
  readonly dataDirectory: string;
  /** Empty for the embedded database. */
  readonly databaseUrl: string;
  /** Drops a database made on a server of the developer's own. */
  removeDatabase(): Promise<void>;
}

/** A new place for a hall under test; what killed runs have left behind is removed. */
export async function makeTestHallPlace(): Promise<TestHallPlace> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  return serverUrl ? placeWithExternalServer(serverUrl) : placeWithEmbeddedServer();
}

async function placeWithEmbeddedServer(): Promise<TestHallPlace> {
  // A place that the user of the database can reach.
  const folder = join(resolveStorageRoot(PROJECT_ROOT).directory, 'test');
  mkdirSync(folder, { recursive: true });
  await removeAbandonedDataDirectories(folder, RUN_PREFIX);
  const dataDirectory = makeRunFolder(folder);
  return { dataDirectory, databaseUrl: '', removeDatabase: () => Promise.resolve() };
}

async function placeWithExternalServer(serverUrl: string): Promise<TestHallPlace> {
  const folder = join(PROJECT_ROOT, '.onewindow', 'test');
  mkdirSync(folder, { recursive: true });
  const name = `onewindow_journey_${randomBytes(6).toString('hex')}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    dataDirectory: makeRunFolder(folder),
    databaseUrl: url.href,
    removeDatabase: () => runOnServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function makeRunFolder(parent: string): string {
  const folder = join(realpathSync(parent), RUN_PREFIX + randomBytes(6).toString('hex'));
  mkdirSync(folder);
  chmodSync(folder, 0o711);
  return folder;
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { execFileSync } from 'node:child_process';
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

/** What there is of a closed hall, to go on from elsewhere. */
export type ClosedHall = Pick<TestHallPlace, 'dataDirectory' | 'databaseUrl'>;

/**
 * A new place for a hall under test, empty or a copy of a closed one; what killed runs have left
 * behind is removed.
 */
export async function makeTestHallPlace(copied: ClosedHall | null): Promise<TestHallPlace> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  const place = serverUrl
    ? await placeWithExternalServer(serverUrl, copied)
    : await placeWithEmbeddedServer();
  if (copied) {
    // Unlike Node's own copy it keeps the owner: the database runs as a user of its own under root.
    execFileSync('cp', ['-a', `${copied.dataDirectory}/.`, place.dataDirectory]);
  }
  return place;
}

async function placeWithEmbeddedServer(): Promise<TestHallPlace> {
  // A place that the user of the database can reach.
  const folder = join(resolveStorageRoot(PROJECT_ROOT).directory, 'test');
  mkdirSync(folder, { recursive: true });
  await removeAbandonedDataDirectories(folder, RUN_PREFIX);
  const dataDirectory = makeRunFolder(folder);
  return { dataDirectory, databaseUrl: '', removeDatabase: () => Promise.resolve() };
}

async function placeWithExternalServer(
  serverUrl: string,
  copied: ClosedHall | null,
): Promise<TestHallPlace> {
  const folder = join(PROJECT_ROOT, '.onewindow', 'test');
  mkdirSync(folder, { recursive: true });
  const name = `onewindow_journey_${randomBytes(6).toString('hex')}`;
  const template = copied ? `TEMPLATE ${new URL(copied.databaseUrl).pathname.slice(1)}` : '';
  await runOnServer(serverUrl, `CREATE DATABASE ${name} ${template}`);
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

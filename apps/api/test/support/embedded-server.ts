import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  removeAbandonedDataDirectories,
  resolveStorageRoot,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres';

const PROJECT_ROOT = resolve(__dirname, '../../../..');
const RUN_PREFIX = 'run-';

export interface TestServer {
  /** Leads to the maintenance database, as a user who may create databases. */
  readonly url: string;
  databaseUrl(name: string): string;
  /** Stops the server and removes its data; an external server is left as it is. */
  stop(): Promise<void>;
}

/** A PostgreSQL server for one test run: a new one, or the one that `TEST_DATABASE_URL` names. */
export async function startTestServer(): Promise<TestServer> {
  const external = process.env['TEST_DATABASE_URL'];
  return external ? externalServer(external) : startThrowAwayServer('test');
}

function externalServer(url: string): TestServer {
  return {
    url,
    databaseUrl: (name) => {
      const address = new URL(url);
      address.pathname = `/${encodeURIComponent(name)}`;
      return address.href;
    },
    stop: () => Promise.resolve(),
  };
}

/**
 * A new server with the settings of a hall's own.
 *
 * @param purpose names the folder under which the data lies until the server is stopped
 */
export async function startThrowAwayServer(purpose: string): Promise<TestServer> {
  const directory = await newThrowAwayFolder(purpose);
  const server = await startEmbeddedPostgres({
    dataDirectory: directory,
    onProgress: () => undefined,
  });
  return {
    url: server.url,
    databaseUrl: server.databaseUrl,
    stop: async () => {
      await server.stop();
      removeThrowAwayFolder(directory);
    },
  };
}

/** For the data of one run; what runs that were killed have left is removed. */
export async function newThrowAwayFolder(purpose: string): Promise<string> {
  const parent = runsFolder(purpose);
  await removeAbandonedDataDirectories(parent, RUN_PREFIX);
  return join(parent, `${RUN_PREFIX}${randomBytes(6).toString('hex')}`);
}

export function removeThrowAwayFolder(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
}

/** In `.onewindow` of the project, or its like elsewhere when the server's user cannot get there. */
function runsFolder(purpose: string): string {
  const folder = join(resolveStorageRoot(PROJECT_ROOT).directory, purpose);
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}

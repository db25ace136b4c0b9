import { mkdirSync } from 'node:fs';
import { databaseNotNamed, nothingToBackUp } from './backup-problems';
import {
  ensureDatabase,
  openDataDirectory,
  resolveDataDirectory,
  startEmbeddedPostgres,
} from '../platform/embedded-postgres';
import {
  clusterFolderIn,
  hasCluster,
  readPassword,
  SUPERUSER,
} from '../platform/embedded-postgres/cluster-folder';
import type { ClosingSteps } from '../launcher/closing-steps';
import { connectExternalDatabase, DATABASE_NAME } from '../launcher/hall-database';
import { lockHall } from '../launcher/hall-lock';
import { embeddedPort, readRunRecord } from '../launcher/running-database';

export interface ToolContext {
  readonly projectRoot: string;
  readonly env: NodeJS.ProcessEnv;
  readonly closing: ClosingSteps;
  readonly report: (message: string) => void;
}

export interface ToolDatabase {
  readonly url: string;
  readonly dataDirectory: string;
}

/** The database of a hall, whether it runs or not; one that rests is started for as long as needed. */
export async function openBesideHall(context: ToolContext): Promise<ToolDatabase> {
  const { projectRoot, env } = context;
  const { directory } = resolveDataDirectory(projectRoot, env);
  const external = env['DATABASE_URL'];
  if (external) {
    const { url } = await connectExternalDatabase(external);
    return { url, dataDirectory: directory };
  }
  const record = readRunRecord(directory);
  const port = embeddedPort(record);
  if (port !== null) {
    const password = readPassword(clusterFolderIn(directory));
    const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
    return { url, dataDirectory: directory };
  }
  if (record?.database.kind === 'external') throw databaseNotNamed(directory);
  if (!hasCluster(clusterFolderIn(directory))) throw nothingToBackUp(directory);
  return openAlone(context);
}

/** The database while nothing else may run on it: no hall can be opened on this data meanwhile. */
export async function openAlone(context: ToolContext): Promise<ToolDatabase> {
  const { projectRoot, env, closing, report } = context;
  const { directory } = resolveDataDirectory(projectRoot, env);
  const external = env['DATABASE_URL'];
  if (external) {
    mkdirSync(directory, { recursive: true });
    closing.add(await lockHall(directory, 0));
    const { url } = await connectExternalDatabase(external);
    return { url, dataDirectory: directory };
  }
  const dataDirectory = openDataDirectory(directory);
  closing.add(await lockHall(dataDirectory, 0));
  report('启动数据库 · Starting the database');
  const server = await startEmbeddedPostgres({ dataDirectory, onProgress: report });
  closing.add(() => server.stop());
  await ensureDatabase(server.url, DATABASE_NAME);
  return { url: server.databaseUrl(DATABASE_NAME), dataDirectory };
}

import type { ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { tryOwnerLock, type LockOwner } from '../processes/owner-lock';
import { StartupProblem } from '../processes/startup-problem';
import {
  clusterFolderIn,
  hasCluster,
  readLastPort,
  readPassword,
  rememberPort,
  requireMatchingVersion,
  SUPERUSER,
  type ClusterFolder,
} from './cluster-folder';
import { prepareDataDirectory } from './data-directory';
import { findFreePort, isPortFree } from './free-port';
import { findRunnableBinaries } from './native-binaries';
import { createCluster } from './new-cluster';
import { clearOrphanServer } from './orphan-server';
import { endOfServerLog, openServerLog } from './server-log';
import { USUAL_MAX_CONNECTIONS } from './server-options';
import {
  becomesReady,
  hasEnded,
  launchServer,
  startFailed,
  stopServer,
  type LaunchPlan,
} from './server-process';
import { chooseServerUser } from './system-user';

/** Processes that were just killed need a moment to leave the system. */
const START_PATIENCE_MS = 15_000;
const RETRY_MS = 250;

const PASSING_TROUBLE =
  /lock file "postmaster\.pid" already exists|pre-existing shared memory block|could not bind|Address already in use/;

export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  /** Chosen freely, and kept over restarts, when absent. */
  readonly port?: number;
  /** Enough for one hall and its tools when absent. */
  readonly maxConnections?: number;
  readonly onProgress: (message: string) => void;
}

export interface EmbeddedPostgres {
  /** Leads to the maintenance database. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the server ends without having been asked to. */
  readonly unexpectedEnd: Promise<void>;
  databaseUrl(name: string): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a data directory, creating it the first time, and owns it until `stop`. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const user = chooseServerUser(clusterFolderIn(options.dataDirectory).folder);
  const places = clusterFolderIn(prepareDataDirectory(options.dataDirectory, user));
  const lock = tryOwnerLock(places.lockFile);
  if (lock.kind === 'held') throw folderInUse(places, lock.owner);
  try {
    const native = findRunnableBinaries(user, places.dataDirectory);
    if (!hasCluster(places)) {
      options.onProgress('首次运行，正在创建数据库 · First run: creating the database');
      await createCluster(places, native, user);
    }
    requireMatchingVersion(places);
    const logDescriptor = openServerLog(places.logFile, user);
    try {
      const { onProgress, maxConnections = USUAL_MAX_CONNECTIONS } = options;
      const plan = { places, native, user, maxConnections, logDescriptor, onProgress };
      const { server, port } = await startPatiently(plan, options.port);
      return ownedServer(server, port, places, () => lock.release());
    } finally {
      closeSync(logDescriptor);
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startPatiently(
  plan: Omit<LaunchPlan, 'port'>,
  fixedPort: number | undefined,
): Promise<{ server: ChildProcess; port: number }> {
  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    await clearOrphanServer(plan.places.cluster, plan.onProgress);
    const port = fixedPort ?? (await choosePort(plan.places));
    const server = launchServer({ ...plan, port });
    server.once('error', () => undefined);
    if (await becomesReady(server, { ...plan, port })) {
      rememberPort(plan.places, port);
      return { server, port };
    }
    const log = endOfServerLog(plan.places.logFile).join('\n');
    if (performance.now() > deadline || !PASSING_TROUBLE.test(log)) {
      throw fixedPort && /could not bind/.test(log)
        ? portInUse(fixedPort)
        : startFailed(plan.places);
    }
    await wait(RETRY_MS);
  }
}

async function choosePort(places: ClusterFolder): Promise<number> {
  const lastPort = readLastPort(places);
  return lastPort !== null && (await isPortFree(lastPort)) ? lastPort : findFreePort();
}

function ownedServer(
  server: ChildProcess,
  port: number,
  places: ClusterFolder,
  release: () => void,
): EmbeddedPostgres {
  const databaseUrl = (name: string): string =>
    `postgres://${SUPERUSER}:${readPassword(places)}@127.0.0.1:${port}/${encodeURIComponent(name)}`;
  let isStopping = false;
  // A crash of this process must not leave the server behind; the signal needs no waiting.
  const endWithUs = (): void => void server.kill('SIGINT');
  process.once('exit', endWithUs);
  const unexpectedEnd = new Promise<void>((resolve) => {
    const onEnd = (): void => {
      process.off('exit', endWithUs);
      release();
      if (!isStopping) resolve();
    };
    if (hasEnded(server)) onEnd();
    else server.once('exit', onEnd);
  });
  return {
    url: databaseUrl('postgres'),
    port,
    pid: server.pid ?? 0,
    unexpectedEnd,
    databaseUrl,
    async stop(): Promise<void> {
      isStopping = true;
      await stopServer(server);
      release();
    },
  };
}

function folderInUse({ dataDirectory }: ClusterFolder, owner: LockOwner): StartupProblem {
  return new StartupProblem({
    code: 'postgres.folder-in-use',
    what: {
      zh: `数据目录 ${dataDirectory} 正被进程 ${owner.pid} 使用（自 ${owner.lockedAt}）。`,
      en: `The data directory ${dataDirectory} is in use by process ${owner.pid} (since ${owner.lockedAt}).`,
    },
    remedy: {
      zh: `先停止该进程（kill ${owner.pid}），或用 ONEWINDOW_DATA 另选目录再启动一个。`,
      en: `Stop that process first (kill ${owner.pid}), or choose another folder with ONEWINDOW_DATA to run a second one.`,
    },
  });
}

function portInUse(port: number): StartupProblem {
  return new StartupProblem({
    code: 'postgres.port-in-use',
    what: {
      zh: `数据库端口 ${port} 已被占用。`,
      en: `The port ${port} for the database is in use.`,
    },
    remedy: {
      zh: '停止占用它的程序，或不指定端口，由系统选择空闲端口。',
      en: 'Stop the program that uses it, or name no port so that a free one is chosen.',
    },
  });
}

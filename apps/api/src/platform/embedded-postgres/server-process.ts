import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { StartupProblem } from '../processes/startup-problem';
import type { ClusterFolder } from './cluster-folder';
import { SERVER_ENVIRONMENT } from './native-binaries';
import { holdsWithin } from '../processes/polling';
import { readPostmasterRecord } from './postmaster-pid';
import { endOfServerLog } from './server-log';
import { serverArguments } from './server-options';
import { credentialsOf, type ServerUser } from './system-user';

const SHUTDOWN_LIMIT_MS = 15_000;
const READY_LIMIT_MS = 5 * 60_000;
/** From here on it is not starting but recovering from a crash, and the reader ought to know. */
const USUAL_START_MS = 3_000;

export interface LaunchPlan {
  readonly places: ClusterFolder;
  readonly native: string;
  readonly user: ServerUser;
  readonly port: number;
  readonly maxConnections: number;
  readonly logDescriptor: number;
  readonly onProgress: (message: string) => void;
}

/**
 * In a process group of its own, so that Ctrl-C in the terminal reaches the hall only, which stops
 * the server last.
 */
export function launchServer({
  places,
  native,
  user,
  port,
  maxConnections,
  logDescriptor,
}: LaunchPlan): ChildProcess {
  const args = serverArguments(places.cluster, { port, maxConnections });
  return spawn(join(native, 'bin/postgres'), args, {
    ...credentialsOf(user),
    cwd: '/',
    detached: true,
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', logDescriptor, logDescriptor],
  });
}

export function hasEnded(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}

/** True when the server accepts connections, false when it has ended instead. */
export async function becomesReady(server: ChildProcess, plan: LaunchPlan): Promise<boolean> {
  const isSettled = (): boolean => {
    const record = readPostmasterRecord(plan.places.cluster);
    return hasEnded(server) || (record?.pid === server.pid && record?.isReady === true);
  };
  if (!(await holdsWithin(USUAL_START_MS, isSettled))) {
    plan.onProgress('数据库正在恢复，请稍候 · The database is recovering, please wait');
    if (!(await holdsWithin(READY_LIMIT_MS, isSettled))) {
      await stopServer(server);
      throw startFailed(plan.places);
    }
  }
  return !hasEnded(server);
}

export async function stopServer(server: ChildProcess): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(server)) return;
    server.kill(signal);
    if (await holdsWithin(SHUTDOWN_LIMIT_MS, () => hasEnded(server))) return;
  }
}

export function startFailed({ dataDirectory, logFile }: ClusterFolder): StartupProblem {
  return new StartupProblem({
    code: 'postgres.start-failed',
    what: {
      zh: `内置 PostgreSQL 未能启动（数据目录 ${dataDirectory}）。`,
      en: `The embedded PostgreSQL did not start (data directory ${dataDirectory}).`,
    },
    remedy: {
      zh: `按上面的日志处理后重试（完整日志：${logFile}），或设置 DATABASE_URL 使用已有的数据库。`,
      en: `Follow the log above and try again (all of it: ${logFile}), or set DATABASE_URL to use a database of your own.`,
    },
    details: endOfServerLog(logFile),
  });
}

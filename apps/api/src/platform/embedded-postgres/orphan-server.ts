import { identifyProcess } from '../processes/process-identity';
import { StartupProblem } from '../processes/startup-problem';
import { holdsWithin } from '../processes/polling';
import { disownPidFile, readPostmasterRecord, servesCluster } from './postmaster-pid';

/** A fast shutdown ends with a checkpoint, which takes its time on a slow disk. */
const FAST_SHUTDOWN_LIMIT_MS = 15_000;
const IMMEDIATE_SHUTDOWN_LIMIT_MS = 5_000;

/**
 * Clears what a killed run has left on a cluster: a server that still runs is stopped, a pid file
 * without a server is disowned. To be called by the owner of the cluster's lock only.
 */
export async function clearOrphanServer(
  clusterDirectory: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const record = readPostmasterRecord(clusterDirectory);
  if (record === null) return;
  const isStillServing = (): boolean => {
    const found = identifyProcess(record.pid);
    return found !== null && servesCluster(found, clusterDirectory);
  };
  if (isStillServing()) {
    onProgress('停止上次遗留的数据库进程 · Stopping the database server of a run that was killed');
    await stopOrphan(record.pid, isStillServing);
  }
  if (readPostmasterRecord(clusterDirectory)) disownPidFile(clusterDirectory, process.pid);
}

async function stopOrphan(pid: number, isStillServing: () => boolean): Promise<void> {
  const stages = [
    { signal: 'SIGINT', limitMs: FAST_SHUTDOWN_LIMIT_MS },
    // The next start recovers from the log, as after a crash; nothing committed is lost.
    { signal: 'SIGQUIT', limitMs: IMMEDIATE_SHUTDOWN_LIMIT_MS },
  ] as const;
  for (const { signal, limitMs } of stages) {
    signalServer(pid, signal);
    if (await holdsWithin(limitMs, () => !isStillServing())) return;
  }
  throw orphanStuck(pid);
}

function signalServer(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPERM') throw orphanStuck(pid);
    if (code !== 'ESRCH') throw error;
  }
}

function orphanStuck(pid: number): StartupProblem {
  return new StartupProblem({
    code: 'postgres.orphan-stuck',
    what: {
      zh: `上次运行遗留的数据库进程（${pid}）无法停止。`,
      en: `The database server of an earlier run (process ${pid}) cannot be stopped.`,
    },
    remedy: {
      zh: `用启动它的用户执行 kill -INT ${pid}，几秒后重试。`,
      en: `As the user who started it, run kill -INT ${pid}, and try again after a few seconds.`,
    },
  });
}

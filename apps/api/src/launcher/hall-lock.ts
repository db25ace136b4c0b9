import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryOwnerLock, type LockOwner } from '../platform/processes/owner-lock';
import { StartupProblem } from '../platform/processes/startup-problem';
import { recordedAddress } from './run-record';

const RETRY_MS = 200;

/** One hall per data directory. A hall that is just stopping gets a moment to finish. */
export async function lockHall(dataDirectory: string, patienceMs: number): Promise<() => void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const attempt = tryOwnerLock(join(dataDirectory, 'hall.lock'));
    if (attempt.kind === 'acquired') return () => attempt.release();
    if (performance.now() >= deadline) throw alreadyRunning(dataDirectory, attempt.owner);
    await wait(RETRY_MS);
  }
}

function alreadyRunning(dataDirectory: string, { pid }: LockOwner): StartupProblem {
  const address = recordedAddress(dataDirectory);
  const place = address === null ? '' : ` ${address}`;
  return new StartupProblem({
    code: 'hall.already-running',
    what: {
      zh: `一窗已经在运行${place}（进程 ${pid}，数据目录 ${dataDirectory}）。`,
      en: `OneWindow is running already${place} (process ${pid}, data directory ${dataDirectory}).`,
    },
    remedy: {
      zh: `直接使用它，或先停止（kill ${pid}），或另开一个大厅：PORT=8081 ONEWINDOW_DATA=/其他/目录 npm start`,
      en: `Use that one, or stop it first (kill ${pid}), or run a second one: PORT=8081 ONEWINDOW_DATA=/another/folder npm start`,
    },
  });
}

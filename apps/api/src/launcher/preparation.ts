import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StartupProblem } from '../platform/processes/startup-problem';
import { stopChild } from './child-process';

/**
 * Migrates the database and fills an empty one, in a process of its own whose words go straight to
 * the reader.
 */
export async function runPreparation(
  script: string,
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [script], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const onStop = (): void => void stopChild(child);
  stop.addEventListener('abort', onStop, { once: true });
  if (stop.aborted) onStop();
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  stop.removeEventListener('abort', onStop);
  stop.throwIfAborted();
  if (exitCode !== 0) throw preparationFailed(exitCode);
}

function preparationFailed(exitCode: number | null): StartupProblem {
  return new StartupProblem({
    code: 'hall.preparation-failed',
    what: {
      zh: `数据库准备失败（退出码 ${exitCode ?? '无'}）。`,
      en: `The database could not be made ready (exit code ${exitCode ?? 'none'}).`,
    },
    remedy: {
      zh: '按上面的提示处理后重新运行 npm start；已有数据没有丢失。',
      en: 'Follow the lines above and run npm start again; what was there is still there.',
    },
  });
}

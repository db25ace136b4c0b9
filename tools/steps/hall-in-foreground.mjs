import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { throwIfInterrupted } from './child-processes.mjs';
import { projectRoot } from './project-paths.mjs';

/**
 * Runs the hall until it ends and returns its exit code. The channel has no messages: it closes
 * when this process dies in whatever way, and the hall then stops.
 * @returns {Promise<number>}
 */
export function runHallInForeground() {
  throwIfInterrupted();
  const hall = spawn(process.execPath, [join(projectRoot, 'apps/api/dist/hall.js')], {
    cwd: projectRoot,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // SIGUSR2 asks the hall to exchange its API processes; the others end it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'])) {
    process.on(signal, () => hall.kill(signal));
  }
  return new Promise((resolve, reject) => {
    hall.once('error', reject);
    hall.once('exit', (code, signal) =>
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)),
    );
  });
}

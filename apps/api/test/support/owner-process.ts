import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { OwnerReport } from './postgres-owner';

export interface OwnerProcess {
  readonly child: ChildProcess;
  readonly report: OwnerReport;
  /** Ends the process in that way and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts an embedded server in a process of its own, under another account if need be. */
export async function startOwnerProcess(
  dataDirectory: string,
  account: { uid?: number; gid?: number } = {},
): Promise<OwnerProcess> {
  const child = fork(join(__dirname, 'postgres-owner.ts'), [dataDirectory], {
    ...account,
    cwd: '/',
    execArgv: ['-r', join(__dirname, 'typescript-on-require.cjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const died = exited.then(([code]) => Promise.reject(new Error(`it ended with code ${code}`)));
  const [report] = (await Promise.race([once(child, 'message'), died])) as [OwnerReport];
  return {
    child,
    report,
    end: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
}

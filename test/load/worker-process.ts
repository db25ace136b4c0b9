import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Outcomes, Reply, Task, WorkerSetUp } from './worker-messages';

const FROM_SOURCE = [
  '--conditions=@onewindow/source',
  '-r',
  join(__dirname, '../../apps/api/test/support/typescript-on-require.cjs'),
];

/** A process of its own that works, so that who measures and who is measured share no event loop. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Never fulfils. */
    private readonly failure: Promise<never>,
  ) {}

  static async start(setUp: WorkerSetUp): Promise<WorkerProcess> {
    const child = fork(join(__dirname, 'worker.ts'), [JSON.stringify(setUp)], {
      execArgv: FROM_SOURCE,
      // What it says is no part of the report, which has stdout for itself.
      stdio: ['ignore', 2, 2, 'ipc'],
      serialization: 'advanced',
    });
    const failure = failureOf(child);
    await Promise.race([once(child, 'message'), failure]);
    return new WorkerProcess(child, failure);
  }

  async do<Kind extends Task['kind']>(
    task: Extract<Task, { kind: Kind }>,
  ): Promise<Outcomes[Kind]> {
    const answered = once(this.child, 'message') as Promise<[Reply]>;
    this.child.send(task);
    const [reply] = await Promise.race([answered, this.failure]);
    if ('failed' in reply) throw new Error(reply.failed);
    return reply.done as Outcomes[Kind];
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

function failureOf(child: ChildProcess): Promise<never> {
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`A working process ended with ${String(code)}`);
  });
  // One that is asked to stop ends as well, and nobody waits for it then.
  failure.catch(() => undefined);
  return failure as Promise<never>;
}

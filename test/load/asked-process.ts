import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const FROM_SOURCE = [
  '--conditions=@onewindow/source',
  '-r',
  join(__dirname, '../../apps/api/test/support/typescript-on-require.cjs'),
];

/** What a process answers to each question. */
export type Reply = { readonly done: unknown } | { readonly failed: string };

/**
 * A process of its own, so that who measures and who is measured share no event loop. It is told
 * once what it is and then answers one question after the other; its side is `asked-program.ts`.
 */
export class AskedProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Never fulfils. */
    private readonly failure: Promise<never>,
  ) {}

  /** @param program a TypeScript file that calls `beAsked` */
  static async start(
    program: string,
    setUp: object,
    env: NodeJS.ProcessEnv = {},
  ): Promise<AskedProcess> {
    const child = fork(program, [], {
      execArgv: FROM_SOURCE,
      env: { ...process.env, ...env },
      // What it says is no part of a report, which has stdout for itself.
      stdio: ['ignore', 2, 2, 'ipc'],
      serialization: 'advanced',
    });
    const started = new AskedProcess(child, failureOf(child));
    await started.ask(setUp);
    return started;
  }

  async ask<T>(question: unknown): Promise<T> {
    const answered = once(this.child, 'message') as Promise<[Reply]>;
    this.child.send(question as object);
    const [reply] = await Promise.race([answered, this.failure]);
    if ('failed' in reply) throw new Error(reply.failed);
    return reply.done as T;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Lets it end by itself. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

function failureOf(child: ChildProcess): Promise<never> {
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`A process that was to be asked has ended with ${String(code)}`);
  });
  // One that is asked to stop ends as well, and nobody waits for it then.
  failure.catch(() => undefined);
  return failure;
}

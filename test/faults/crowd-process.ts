import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { CrowdAnswer, CrowdQuestion, CrowdRecord, CrowdSetUp } from './crowd-messages';

const ROOT = resolve(__dirname, '../..');
const FROM_SOURCE = [
  '--conditions=@onewindow/source',
  '-r',
  join(ROOT, 'apps/api/test/support/typescript-on-require.cjs'),
];

/** A crowd in a process of its own, which can be made to stand still and have a wrong clock. */
export class CrowdProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(setUp: CrowdSetUp, clockShiftMs = 0): Promise<CrowdProcess> {
    const child = fork(join(__dirname, 'crowd.ts'), [], {
      execArgv: FROM_SOURCE,
      env: { ...process.env, CLOCK_SHIFT_MS: String(clockShiftMs) },
      stdio: ['ignore', 2, 2, 'ipc'],
      serialization: 'advanced',
    });
    const crowd = new CrowdProcess(child);
    child.send(setUp);
    await crowd.hear();
    return crowd;
  }

  /** People end what they have begun, which may take as long as a command lives. */
  async stop(): Promise<void> {
    await this.ask('stop');
  }

  show(): Promise<CrowdRecord> {
    return this.ask('show') as Promise<CrowdRecord>;
  }

  tell(): Promise<CrowdRecord> {
    return this.ask('tell') as Promise<CrowdRecord>;
  }

  /** As a screen whose machine is out of breath: its connection stays and nothing is read. */
  standStill(): void {
    this.child.kill('SIGSTOP');
  }

  goOn(): void {
    this.child.kill('SIGCONT');
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.goOn();
    this.child.kill('SIGKILL');
    await ended;
  }

  private ask(question: CrowdQuestion): Promise<CrowdAnswer> {
    this.child.send(question);
    return this.hear();
  }

  private async hear(): Promise<CrowdAnswer> {
    const died = once(this.child, 'exit').then(() => {
      throw new Error('A crowd has ended before its time');
    });
    died.catch(() => undefined);
    const [answer] = await Promise.race([once(this.child, 'message'), died]);
    return answer as CrowdAnswer;
  }
}

import { join } from 'node:path';
import { AskedProcess } from '../load/asked-process';
import type { CrowdQuestion, CrowdRecord, CrowdSetUp } from './crowd-messages';

/** A crowd in a process of its own, which can be made to stand still and have a wrong clock. */
export class CrowdProcess {
  private constructor(private readonly process: AskedProcess) {}

  static async start(setUp: CrowdSetUp, clockShiftMs = 0): Promise<CrowdProcess> {
    const env = { CLOCK_SHIFT_MS: String(clockShiftMs) };
    return new CrowdProcess(await AskedProcess.start(join(__dirname, 'crowd.ts'), setUp, env));
  }

  /** People end what they have begun, which may take as long as a command lives. */
  stop(): Promise<void> {
    return this.ask('stop');
  }

  show(): Promise<CrowdRecord> {
    return this.ask('show');
  }

  tell(): Promise<CrowdRecord> {
    return this.ask('tell');
  }

  /** As a screen whose machine is out of breath: its connection stays and nothing is read. */
  standStill(): void {
    this.process.signal('SIGSTOP');
  }

  goOn(): void {
    this.process.signal('SIGCONT');
  }

  /** One that stands still would not hear that it is to end. */
  end(): Promise<void> {
    this.goOn();
    return this.process.stop();
  }

  private ask<T>(question: CrowdQuestion): Promise<T> {
    return this.process.ask<T>(question);
  }
}

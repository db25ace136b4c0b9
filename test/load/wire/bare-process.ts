import { join } from 'node:path';
import { AskedProcess } from '../asked-process';
import type { BareQuestion, RecordedFrame } from './bare-messages';

/** The bare server in a process of its own. */
export class BareProcess {
  private constructor(
    private readonly process: AskedProcess,
    readonly baseUrl: string,
  ) {}

  static async start(): Promise<BareProcess> {
    const started = await AskedProcess.start(join(__dirname, 'bare-server.ts'), {});
    return new BareProcess(started, await started.ask<string>('address' satisfies BareQuestion));
  }

  replay(frames: readonly RecordedFrame[]): Promise<void> {
    return this.process.ask({ replay: frames } satisfies BareQuestion);
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

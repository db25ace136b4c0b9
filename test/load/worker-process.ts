import { join } from 'node:path';
import { AskedProcess } from './asked-process';
import type { Outcomes, Task, WorkerSetUp } from './worker-messages';

/** A process that works at desks. */
export class WorkerProcess {
  private constructor(private readonly process: AskedProcess) {}

  static async start(setUp: WorkerSetUp): Promise<WorkerProcess> {
    return new WorkerProcess(await AskedProcess.start(join(__dirname, 'worker.ts'), setUp));
  }

  do<Kind extends Task['kind']>(task: Extract<Task, { kind: Kind }>): Promise<Outcomes[Kind]> {
    return this.process.ask<Outcomes[Kind]>(task);
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

import { join } from 'node:path';
import { AskedProcess } from '../asked-process';
import type { AudienceQuestion, AudienceSetUp, Heard } from './audience-messages';

/** Screens in a process of their own. */
export class AudienceProcess {
  private constructor(private readonly process: AskedProcess) {}

  /** Fulfils when every screen has been let in. */
  static async start(setUp: AudienceSetUp): Promise<AudienceProcess> {
    return new AudienceProcess(await AskedProcess.start(join(__dirname, 'audience.ts'), setUp));
  }

  begin(): Promise<void> {
    return this.ask('begin');
  }

  tell(): Promise<Heard> {
    return this.ask('tell');
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  private ask<T>(question: AudienceQuestion): Promise<T> {
    return this.process.ask<T>(question);
  }
}

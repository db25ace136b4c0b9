import { Injectable } from '@nestjs/common';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { ToldQueues } from '../skills/told-queues';

/** Tells a hall where loans have begun or passed. It only tells: every call looks at the clock itself. */
@Injectable()
export class AnnounceChangedQueues {
  constructor(
    private readonly commands: CommandRunner,
    private readonly told: ToldQueues,
  ) {}

  async execute(): Promise<void> {
    await attemptAll(await this.told.changed(), ({ hallId, windowId }) =>
      this.commands.runAsSystem(hallId, (unit) => this.told.tell(unit, windowId)),
    );
  }
}

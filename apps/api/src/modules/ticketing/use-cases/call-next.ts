import { Injectable } from '@nestjs/common';
import { CALL_NEXT_MAX_AGE_MS, type CallNextView } from '@onewindow/contracts';
import { hallNow } from '../../../platform/clock/hall-clock';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { staffIdOf, WindowSessionService } from '../../windows/window-session.service';
import { NextCall } from '../next-call';

/** 叫号: the window calls whoever ought to come next of all the queues it serves. */
@Injectable()
export class CallNext {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly nextCall: NextCall,
  ) {}

  execute(command: CommandRequest): Promise<CallNextView> {
    const staffId = staffIdOf(command);
    return this.commands.runAtOnce(
      command,
      (unit) => this.call(unit, staffId),
      CALL_NEXT_MAX_AGE_MS,
    );
  }

  private async call(unit: UnitOfWork, staffId: string): Promise<CallNextView> {
    const { manager, hallId } = unit;
    const [session, lookedAt] = await Promise.all([
      this.sessions.lockToCall(manager, hallId, staffId),
      hallNow(manager, hallId),
    ]);
    // The command's own time is read once the ticket is locked.
    return this.nextCall.call(unit, session, lookedAt);
  }
}

import { Injectable } from '@nestjs/common';
import {
  CALL_NEXT_MAX_AGE_MS,
  type CompleteTicketRequest,
  type FinishAndCallView,
  type TicketView,
} from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { NextCall } from '../next-call';
import type { CallManner } from '../ticket-calls';
import { TicketEndings } from '../ticket-endings';
import { WindowDesk, type AtDesk } from '../window-desk';

/**
 * 办结并叫下一位 and 过号并叫下一位: one key, one transaction, one undo. An empty line is an answer; the
 * first ticket is finished all the same.
 */
@Injectable()
export class FinishAndCallNext {
  constructor(
    private readonly desk: WindowDesk,
    private readonly endings: TicketEndings,
    private readonly nextCall: NextCall,
  ) {}

  complete(
    command: CommandRequest,
    ticketId: string,
    request: CompleteTicketRequest,
  ): Promise<FinishAndCallView> {
    // Whoever has been served is still there to answer; the question closes when the next arrives.
    const manner = { leavesInvitation: true };
    return this.run(command, ticketId, (desk) => this.endings.complete(desk, request), manner);
  }

  markMissed(command: CommandRequest, ticketId: string): Promise<FinishAndCallView> {
    return this.run(command, ticketId, (desk) => this.endings.markMissed(desk));
  }

  private run(
    command: CommandRequest,
    ticketId: string,
    finish: (desk: AtDesk) => Promise<TicketView>,
    manner: CallManner = {},
  ): Promise<FinishAndCallView> {
    const work = async (desk: AtDesk): Promise<FinishAndCallView> => {
      const { unit, session } = desk;
      const finished = await finish(desk);
      const next = await this.nextCall.call(unit, session, await unit.now(), manner);
      return { finished, next };
    };
    return this.desk.runFor(command, ticketId, work, CALL_NEXT_MAX_AGE_MS);
  }
}

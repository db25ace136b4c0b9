import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { QueuePolicyQuery } from '../queue-policy.query';
import { WindowDesk } from '../window-desk';

/** 重呼: the same call again, for somebody who has not come yet. */
@Injectable()
export class RecallTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly policies: QueuePolicyQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ unit, before, at, change }) => {
      const { recall } = await this.policies.find(unit.manager, unit.hallId, before.queueId);
      return change('ticket.recalled', before, 'recall', { ...at, policy: recall });
    });
  }
}

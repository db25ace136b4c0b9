import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { QueuePolicyQuery } from '../queue-policy.query';
import { WindowDesk } from '../window-desk';

/** 过号: nobody came in the time the queue gives them. */
@Injectable()
export class MarkMissed {
  constructor(
    private readonly desk: WindowDesk,
    private readonly policies: QueuePolicyQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ unit, before, at, change }) => {
      const { noShowMinutes } = await this.policies.find(unit.manager, unit.hallId, before.queueId);
      return change('ticket.missed', before, 'mark-missed', { ...at, policy: { noShowMinutes } });
    });
  }
}

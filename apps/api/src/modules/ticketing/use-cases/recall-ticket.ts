import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { DEFAULT_RECALL_POLICY } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { WindowDesk } from '../window-desk';

/** 重呼: the same call again, for somebody who has not come yet. */
@Injectable()
export class RecallTicket {
  constructor(private readonly desk: WindowDesk) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ before, at, change }) =>
      change('ticket.recalled', before, 'recall', { ...at, policy: DEFAULT_RECALL_POLICY }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { TicketEndings } from '../ticket-endings';
import { WindowDesk } from '../window-desk';

/** 过号: nobody came in the time the queue gives them. */
@Injectable()
export class MarkMissed {
  constructor(
    private readonly desk: WindowDesk,
    private readonly endings: TicketEndings,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.desk.runFor(command, ticketId, (desk) => this.endings.markMissed(desk));
  }
}

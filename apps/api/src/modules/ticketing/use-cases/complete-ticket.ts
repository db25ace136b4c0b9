import { Injectable } from '@nestjs/common';
import type { CompleteTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { TicketEndings } from '../ticket-endings';
import { WindowDesk } from '../window-desk';

/** 办结: every case of the ticket gets its outcome, and the window is free again. */
@Injectable()
export class CompleteTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly endings: TicketEndings,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    request: CompleteTicketRequest,
  ): Promise<TicketView> {
    return this.desk.runFor(command, ticketId, (desk) => this.endings.complete(desk, request));
  }
}

import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { AbandonedTickets } from '../abandoned-tickets';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketRepository } from '../ticket.repository';

/** 弃号: staff gives up one number that nobody answers for. */
@Injectable()
export class AbandonTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly abandoned: AbandonedTickets,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const before = await this.tickets.lock(unit.manager, unit.hallId, ticketId);
      return this.views.view(unit.manager, await this.abandoned.giveUp(unit, before));
    });
  }
}

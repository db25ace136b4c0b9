import { Injectable } from '@nestjs/common';
import type { CompleteTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { RatingInvitations } from '../../ratings/rating-invitations.service';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { endService } from '../services.log';
import { WindowDesk } from '../window-desk';

/** 办结: every case of the ticket gets its outcome, and the window is free again. */
@Injectable()
export class CompleteTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly views: TicketViewsQuery,
    private readonly invitations: RatingInvitations,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    { outcomes }: CompleteTicketRequest,
  ): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ unit, before, at, change }) => {
      const cases = await this.views.cases(unit.manager, before);
      const completed = await change('ticket.completed', before, 'complete', {
        ...at,
        cases,
        outcomes,
      });
      const serviceId = await endService(unit, completed, outcomes);
      const { label, language } = completed;
      await this.invitations.open(unit, { windowId: at.windowId, serviceId, label, language });
      return completed;
    });
  }
}

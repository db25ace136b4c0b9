import { Injectable } from '@nestjs/common';
import type { CitizenTicketView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import type { CitizenPrincipal } from '../../../platform/access/principal';
import { hallNow } from '../../../platform/clock/hall-clock';
import { HallService } from '../../hall/hall.service';
import { QueuePolicyQuery } from '../queue-policy.query';
import { TicketRepository } from '../ticket.repository';
import { cancelUndoUntil } from './citizen-offers';
import { LineOutlookQuery } from './line-outlook.query';
import { readStanding } from './ticket-standing';
import { TicketViewsQuery } from './ticket-views.query';

/** What the holder of a token sees of their ticket; what changes comes through the ticket's room. */
@Injectable()
export class CitizenTicketQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly halls: HallService,
    private readonly tickets: TicketRepository,
    private readonly views: TicketViewsQuery,
    private readonly policies: QueuePolicyQuery,
    private readonly outlook: LineOutlookQuery,
  ) {}

  async view({ hallId, ticketId }: CitizenPrincipal): Promise<CitizenTicketView> {
    const { manager } = this.dataSource;
    const ticket = await this.tickets.find(manager, hallId, ticketId);
    const now = await hallNow(manager, hallId);
    const [hall, outlook] = await Promise.all([
      this.halls.find(hallId),
      this.outlook.ofTicket(ticket),
    ]);
    const [cases, policy, standing, rejoin, booking] = await Promise.all([
      this.views.cases(manager, ticket),
      this.policies.find(manager, hallId, ticket.queueId),
      readStanding(manager, ticket, outlook.ahead),
      this.outlook.ofRejoin(ticket, now),
      this.outlook.ofBooking(ticket, hall.timeZone),
    ]);
    return {
      hallId,
      hallNames: hall.names,
      ticketId,
      queueId: ticket.queueId,
      queueNames: policy.names,
      language: ticket.language,
      items: cases.map(({ itemNames }) => itemNames),
      areas: outlook.areas,
      at: new Date(now).toISOString(),
      standing,
      wait: outlook.wait,
      undoUntil: cancelUndoUntil(ticket, now, policy.undo),
      rejoin,
      booking,
    };
  }
}

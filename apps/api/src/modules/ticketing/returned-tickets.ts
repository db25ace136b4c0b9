import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { TicketChanges } from './ticket-changes';
import { returnedEvent } from './ticket-events';
import type { TicketRecord } from './ticket.record';

/** Tells everybody that a ticket stands in the line again, and where. */
@Injectable()
export class ReturnedTickets {
  constructor(
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
    private readonly views: TicketViewsQuery,
  ) {}

  async announce(
    unit: UnitOfWork,
    before: TicketRecord,
    ticket: TicketRecord,
  ): Promise<TicketView> {
    const ahead = await this.line.countAhead(unit.manager, ticket);
    const from = before.state === 'held' ? 'held' : 'missed';
    unit.publish(returnedEvent(from, ticket, ahead, await this.changes.placesOf(ticket, before)));
    return this.views.view(unit.manager, ticket);
  }
}

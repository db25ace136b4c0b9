import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { RatingInvitations } from '../ratings/rating-invitations.service';
import type { OpenSession } from '../windows/window-session.service';
import type { NewTicketWithCases } from './new-tickets';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { beginService } from './services.log';
import { TicketChanges } from './ticket-changes';
import { atWindowEvent } from './ticket-events';

/** A ticket that began at a window is served from its first moment; nobody is called. */
@Injectable()
export class OpenedTickets {
  constructor(
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
    private readonly invitations: RatingInvitations,
  ) {}

  async announce(
    unit: UnitOfWork,
    { windowId, staffId }: OpenSession,
    { ticket, cases }: NewTicketWithCases,
  ): Promise<TicketView> {
    await beginService(unit, ticket, staffId);
    unit.publish(atWindowEvent('ticket.opened', ticket, await this.changes.placesOf(ticket)));
    await this.invitations.closeForStart(unit, windowId);
    return this.views.withCases(ticket, cases);
  }
}

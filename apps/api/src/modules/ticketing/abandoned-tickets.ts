import { Injectable } from '@nestjs/common';
import type { AbandonedView } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { TicketChanges } from './ticket-changes';
import { goneEvent } from './ticket-events';
import type { TicketRecord } from './ticket.record';

/** Gives tickets up and tells everybody. */
@Injectable()
export class AbandonedTickets {
  constructor(private readonly changes: TicketChanges) {}

  async giveUp(unit: UnitOfWork, before: TicketRecord): Promise<TicketRecord> {
    const after = await this.changes.apply(unit, before, 'abandon', {});
    unit.publish(goneEvent('ticket.abandoned', before, await this.changes.placesOf(before)));
    return after;
  }

  /** One key press, however many: an undo brings all of them back. */
  async giveUpAll(unit: UnitOfWork, tickets: readonly TicketRecord[]): Promise<AbandonedView> {
    for (const ticket of tickets) await this.giveUp(unit, ticket);
    return {
      pressId: unit.pressId,
      tickets: tickets.map(({ id, label }) => ({ id, label })),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { TicketTransferredFact } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketChanges } from './ticket-changes';
import { transferredEvent } from './ticket-moved.events';
import type { TicketRecord } from './ticket.record';

/** Tells everybody that a window has sent a ticket on, and where it stands from now on. */
@Injectable()
export class SentTickets {
  constructor(
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
  ) {}

  async announce(
    unit: UnitOfWork,
    by: TicketTransferredFact['by'],
    before: TicketRecord,
    after: TicketRecord,
  ): Promise<void> {
    const ahead = await this.line.countAhead(unit.manager, after);
    const places = await this.changes.placesOf(after, before);
    unit.publish(transferredEvent(by, { before, after, ahead, places }));
  }
}

import { Injectable } from '@nestjs/common';
import { isWithheld } from '@onewindow/queueing';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { TicketChanges } from '../ticket-changes';
import { issuedEvent } from '../ticket-events';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';

/** Numbers that no line knows of until their paper has been seen. */
@Injectable()
export class WithheldTicketsService {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
  ) {}

  /**
   * Lets the line hear of the ticket, if it is one that is withheld. It keeps the place of its issue,
   * so that a slow printer costs nobody a turn. The caller holds the lock of the ticket.
   */
  async release(unit: UnitOfWork, ticket: TicketRecord): Promise<TicketRecord> {
    if (!isWithheld(ticket)) return ticket;
    const released = { ...ticket, callable: true };
    await this.tickets.release(unit.manager, released);
    unit.publish(issuedEvent(released, await this.changes.placesOf(released)));
    return released;
  }
}

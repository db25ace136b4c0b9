import { Injectable } from '@nestjs/common';
import { isTerminal, isUndoable, refuseRejoin } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import type { StoredStep } from './press-steps.repository';
import { TicketLineQuery } from './queries/ticket-line.query';
import { QueuePolicyQuery } from './queue-policy.query';
import { reopenService } from './services.log';
import { TicketChanges } from './ticket-changes';
import { restoredEvent } from './ticket-moved.events';
import { logStep } from './ticket-step.log';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';

/** Stores a ticket as it was, with its service and its cases, and tells everybody. */
@Injectable()
export class RestoredTickets {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
    private readonly policies: QueuePolicyQuery,
  ) {}

  /** @param standing the ticket as the rule gives it back */
  async store(
    unit: UnitOfWork,
    { action, before: kept }: StoredStep,
    before: TicketRecord,
    standing: TicketRecord,
  ): Promise<TicketRecord> {
    if (!isUndoable(action)) throw new Error(`Nobody takes back ${action}`);
    const after = { ...standing, note: kept.note, pressId: unit.pressId };
    this.tickets.save(unit, after, await this.keepsItems(unit, after));
    if (before.pressId !== undefined) await reopenService(unit, after.id, before.pressId);
    logStep(unit, { action: `undo-${action}`, before, ticket: after, at: await unit.now() });
    const isInLine = after.state === 'waiting';
    const ahead = isInLine ? await this.line.countAhead(unit.manager, after) : 0;
    const places = await this.changes.placesOf(after, before);
    unit.publish(restoredEvent(action, { before, after, ahead, places }));
    return after;
  }

  /** One that is missed again, and cannot come back, leaves its holder as free as it had before. */
  private async keepsItems({ manager }: UnitOfWork, ticket: TicketRecord): Promise<boolean> {
    const { hallId, queueId, state } = ticket;
    if (state !== 'missed') return !isTerminal(state);
    const { rejoin } = await this.policies.find(manager, hallId, queueId);
    return refuseRejoin(ticket, rejoin) === undefined;
  }
}

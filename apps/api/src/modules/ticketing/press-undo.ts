import { Injectable } from '@nestjs/common';
import { isAtWindow, undoPress } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { WindowSessionService } from '../windows/window-session.service';
import { PressStepsRepository, type StoredStep } from './press-steps.repository';
import { QueuePolicyQuery } from './queue-policy.query';
import { RestoredTickets } from './restored-tickets';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';
import { UndoFactsQuery, type UndoneStep } from './undo-facts';

/** Whose press it must have been, seen from the asker. */
export type IsOwn = (step: StoredStep) => boolean;

/** Takes a whole key press back: every ticket it has moved, or none. */
@Injectable()
export class PressUndo {
  constructor(
    private readonly presses: PressStepsRepository,
    private readonly sessions: WindowSessionService,
    private readonly tickets: TicketRepository,
    private readonly policies: QueuePolicyQuery,
    private readonly facts: UndoFactsQuery,
    private readonly restored: RestoredTickets,
  ) {}

  /**
   * Locks like every command: window sessions, then tickets by id.
   *
   * @param ticketId one of the tickets of the press
   * @throws DomainError with the rule's code when any of the tickets refuses
   */
  async takeBack(
    unit: UnitOfWork,
    { ticketId, pressId }: { readonly ticketId: string; readonly pressId: string },
    isOwn: IsOwn,
  ): Promise<readonly TicketRecord[]> {
    const { manager, hallId } = unit;
    const steps = await this.presses.find(manager, hallId, pressId);
    if (!steps.some((step) => step.ticketId === ticketId)) {
      throw new DomainError('ticketing.undo-not-possible', 'This press cannot be taken back.');
    }
    const openIds = await this.sessions.lockStillOpen(manager, hallId, sessionIdsOf(steps));
    const byId = new Map(
      (await this.tickets.lockMany(manager, hallId, idsOf(steps))).map((one) => [one.id, one]),
    );
    const undone: TicketRecord[] = [];
    for (const step of windowsLast(steps)) {
      const ticket = byId.get(step.ticketId);
      if (!ticket) throw new Error('A step belongs to a ticket');
      undone.push(await this.restore(unit, { step, ticket, pressId }, isOwn(step), openIds));
    }
    return undone;
  }

  private async restore(
    unit: UnitOfWork,
    undone: UndoneStep,
    isOwn: boolean,
    openIds: ReadonlySet<string>,
  ): Promise<TicketRecord> {
    const { step, ticket } = undone;
    const { undo } = await this.policies.find(unit.manager, unit.hallId, ticket.queueId);
    const facts = { isOwn, ...(await this.facts.of(unit, undone, openIds)) };
    const result = undoPress(ticket, step, await unit.now(), facts, undo);
    if (!result.ok) {
      throw new DomainError(result.code, 'The press cannot be taken back.', {
        ...result.details,
      });
    }
    return this.restored.store(unit, step, ticket, result.ticket);
  }
}

function idsOf(steps: readonly StoredStep[]): readonly string[] {
  return steps.map(({ ticketId }) => ticketId);
}

function sessionIdsOf(steps: readonly StoredStep[]): readonly string[] {
  return steps.flatMap(({ before }) =>
    isAtWindow(before) && before.sessionId !== undefined ? [before.sessionId] : [],
  );
}

/** Whoever was called by the press leaves the window first; then the one before is there again. */
function windowsLast(steps: readonly StoredStep[]): readonly StoredStep[] {
  return [...steps].sort((a, b) => Number(isAtWindow(a.before)) - Number(isAtWindow(b.before)));
}

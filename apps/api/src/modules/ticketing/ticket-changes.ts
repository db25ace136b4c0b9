import { Injectable } from '@nestjs/common';
import { transition, type TicketAction, type TransitionArgs } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../hall/hall-routing.service';
import type { EventPlaces } from './ticket-events';
import { logStep } from './ticket-step.log';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';

/** What people have said beside a step: for the log, and to each other. */
export interface StepWords {
  readonly details?: Readonly<Record<string, unknown>>;
  /** Replaces the ticket's note. */
  readonly note?: string | undefined;
}

/** Carries out what the ticket machine decides: the rule, the row, the step, in this order. */
@Injectable()
export class TicketChanges {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly routing: HallRoutingService,
  ) {}

  /**
   * The caller holds the lock of the ticket, and of the window session where one takes part.
   *
   * @throws DomainError with the rule's code when it refuses
   */
  async apply<Action extends TicketAction>(
    unit: UnitOfWork,
    before: TicketRecord,
    action: Action,
    args: TransitionArgs[Action],
    { details, note = before.note }: StepWords = {},
  ): Promise<TicketRecord> {
    const now = await unit.now();
    const moved = transition(before, action, now, args);
    if (!moved.ok) {
      throw new DomainError(moved.code, `The ticket refuses to ${action}.`, { ...moved.details });
    }
    const ticket = { ...moved.ticket, note, pressId: unit.pressId };
    this.tickets.save(unit, ticket);
    logStep(unit, { action, before, ticket, at: now, details });
    return ticket;
  }

  /** Where the events of a ticket have to be seen: where it is, and where it was. */
  async placesOf(ticket: TicketRecord, ...formerly: readonly TicketRecord[]): Promise<EventPlaces> {
    const { hallId } = ticket;
    const tickets = [ticket, ...formerly];
    const queueIds = [...new Set(tickets.map(({ queueId }) => queueId))];
    const areaOfWindow = new Map<string, string>();
    for (const { windowId } of tickets) {
      if (windowId === undefined || areaOfWindow.has(windowId)) continue;
      areaOfWindow.set(windowId, (await this.routing.windowOf(hallId, windowId)).areaId);
    }
    const queueAreaIds = await this.routing.areasServing(hallId, queueIds);
    return { queueIds, queueAreaIds, areaOfWindow };
  }
}

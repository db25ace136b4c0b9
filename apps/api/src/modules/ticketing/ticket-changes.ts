import { Injectable } from '@nestjs/common';
import { transition, type TicketAction, type TransitionArgs } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../hall/hall-routing.service';
import type { EventPlaces } from './ticket-events';
import { logStep } from './ticket-step.log';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';

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
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<TicketRecord> {
    const now = await unit.now();
    const moved = transition(before, action, now, args);
    if (!moved.ok) {
      throw new DomainError(moved.code, `The ticket refuses to ${action}.`, { ...moved.details });
    }
    this.tickets.save(unit, moved.ticket);
    logStep(unit, { action, from: before.state, ticket: moved.ticket, at: now, details });
    return moved.ticket;
  }

  /** Where the events of a ticket have to be seen. */
  async placesOf(ticket: TicketRecord): Promise<EventPlaces> {
    const { hallId, queueId, windowId } = ticket;
    return {
      queueAreaIds: await this.routing.areasServing(hallId, [queueId]),
      windowAreaId:
        windowId === undefined ? undefined : (await this.routing.windowOf(hallId, windowId)).areaId,
    };
  }
}

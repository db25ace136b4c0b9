import { Injectable } from '@nestjs/common';
import type { OfflineTicketRequest, TicketView } from '@onewindow/contracts';
import { giveUpKey } from '../../../platform/idempotency/idempotency.repository';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { TicketChanges } from '../ticket-changes';
import { goneEvent } from '../ticket-events';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';
import type { AcceptedNumber } from './offline-tickets';

/** Locked tickets of attempts that were carried out without anybody being told, by their key. */
export type UntoldTickets = ReadonlyMap<string, TicketRecord>;

/**
 * Online attempts that were never answered and in whose place a kiosk has given a number out by
 * itself (ADR 0014). One press, one number: the one on paper stands, the one nobody was told of goes.
 */
@Injectable()
export class UnansweredAttempts {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
  ) {}

  /** Sees to it that none of them is carried out from now on; finds those that were. */
  async giveUp(unit: UnitOfWork, numbers: readonly OfflineTicketRequest[]): Promise<UntoldTickets> {
    const { manager, hallId, actor } = unit;
    const route = `POST /api/v1/halls/${hallId}/tickets`;
    const ids = new Map<string, string>();
    const keys = new Set(numbers.flatMap(({ insteadOf }) => insteadOf ?? []));
    // In one order everywhere, so that two who bring the same keys do not wait in a circle.
    for (const key of [...keys].sort()) {
      const stored = await giveUpKey(manager, { hallId, actor, route, key });
      if (stored && stored.status < 400) ids.set(key, (stored.answer as TicketView).id);
    }
    const locked = await this.tickets.lockMany(manager, hallId, [...ids.values()]);
    const byId = new Map(locked.map((ticket) => [ticket.id, ticket]));
    return new Map(
      [...ids].flatMap(([key, id]) => {
        const ticket = byId.get(id);
        return ticket ? [[key, ticket] as const] : [];
      }),
    );
  }

  /**
   * Takes the tickets nobody was told of out of their lines. One that has been called meanwhile is
   * left to its window, which finds that nobody comes.
   *
   * @returns how many were withdrawn
   */
  async withdraw(
    unit: UnitOfWork,
    untold: UntoldTickets,
    accepted: readonly AcceptedNumber[],
  ): Promise<number> {
    let withdrawn = 0;
    for (const { request } of accepted) {
      const before = untold.get(request.insteadOf ?? '');
      if (before?.state !== 'waiting') continue;
      const details = { by: 'hall', insteadId: request.id };
      await this.changes.apply(unit, before, 'cancel', { by: 'hall' }, { details });
      unit.publish(goneEvent('ticket.cancelled', before, await this.changes.placesOf(before)));
      withdrawn += 1;
    }
    return withdrawn;
  }
}

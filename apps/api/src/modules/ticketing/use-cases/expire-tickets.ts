import { Injectable } from '@nestjs/common';
import { businessDateOf, DEFAULT_EXPIRY_POLICY, transition } from '@onewindow/queueing';
import { hallNow } from '../../../platform/clock/hall-clock';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallService } from '../../hall/hall.service';
import { LeftoverTicketsRepository } from '../leftover-tickets.repository';
import { endService } from '../services.log';
import { TicketChanges } from '../ticket-changes';
import { goneEvent } from '../ticket-events';
import type { TicketRecord } from '../ticket.record';

/** Each batch is one transaction, short enough for the hall not to notice. */
const BATCH_SIZE = 50;

export interface Sweep {
  readonly expired: number;
  /** Left for a later sweep: still at a window. */
  readonly kept: number;
}

interface Batch extends Sweep {
  readonly lastId: string | null;
}

/**
 * 日终清理: closes what past business days have left unfinished, whenever it runs and however often.
 * Whoever is still being served is left in peace.
 */
@Injectable()
export class ExpireTickets {
  constructor(
    private readonly commands: CommandRunner,
    private readonly halls: HallService,
    private readonly leftovers: LeftoverTicketsRepository,
    private readonly changes: TicketChanges,
  ) {}

  async execute(hallId: string): Promise<Sweep> {
    let [expired, kept] = [0, 0];
    let afterId: string | null = null;
    do {
      const batch: Batch = await this.commands.runAsSystem(hallId, (unit) =>
        this.expireBatch(unit, afterId),
      );
      expired += batch.expired;
      kept += batch.kept;
      afterId = batch.lastId;
    } while (afterId !== null);
    return { expired, kept };
  }

  private async expireBatch(unit: UnitOfWork, afterId: string | null): Promise<Batch> {
    const { manager, hallId } = unit;
    const before = await this.firstDayStillOn(unit);
    const next = { before, afterId, limit: BATCH_SIZE };
    const tickets = await this.leftovers.lockNext(manager, hallId, next);
    const now = await unit.now();
    const left = tickets.filter(
      (ticket) => transition(ticket, 'expire', now, DEFAULT_EXPIRY_POLICY).ok,
    );
    for (const ticket of left) await this.expire(unit, ticket);
    return {
      expired: left.length,
      kept: tickets.length - left.length,
      lastId: tickets.length < BATCH_SIZE ? null : (tickets.at(-1)?.id ?? null),
    };
  }

  /** Both the hall's day and its clock must have passed a ticket: a clock set back harms none. */
  private async firstDayStillOn({ manager, hallId }: UnitOfWork): Promise<string> {
    const { businessDate, timeZone } = await this.halls.find(hallId, manager);
    const today = businessDateOf(await hallNow(manager, hallId), timeZone);
    return today < businessDate ? today : businessDate;
  }

  private async expire(unit: UnitOfWork, before: TicketRecord): Promise<void> {
    const after = await this.changes.apply(unit, before, 'expire', DEFAULT_EXPIRY_POLICY);
    if (before.state === 'serving') await endService(unit, after, []);
    unit.publish(goneEvent('ticket.expired', before, await this.changes.placesOf(before)));
  }
}

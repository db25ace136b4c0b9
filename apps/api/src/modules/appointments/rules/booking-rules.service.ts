import { Injectable } from '@nestjs/common';
import {
  BOOKING_NUMBERS,
  type BookingRulesView,
  type HallBookingRulesView,
  type SetBookingRulesRequest,
} from '@onewindow/contracts';
import {
  areGoodBookingHours,
  bookingPolicy,
  type BookingChoice,
  type BookingPolicy,
} from '@onewindow/queueing';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { QueueService } from '../../hall/queue.service';
import { BookingRulesRepository, type DecidedRules } from './booking-rules.repository';

const NOTHING_DECIDED = Object.fromEntries(
  [...BOOKING_NUMBERS, 'hours'].map((rule) => [rule, null]),
) as unknown as BookingRulesView;

/**
 * The rules of booking. Commands read them in their own transaction, so a change counts from the next
 * key press on; what was booked before stays booked.
 */
@Injectable()
export class BookingRulesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandRunner,
    private readonly queues: QueueService,
    private readonly rules: BookingRulesRepository,
  ) {}

  /** The rules in force for one queue. */
  async ofQueue(manager: EntityManager, hallId: string, queueId: string): Promise<BookingPolicy> {
    const decided = await this.rules.ofQueue(manager, hallId, queueId);
    return bookingPolicy(choiceOf(rulesOf(decided, queueId)), choiceOf(rulesOf(decided, null)));
  }

  /** The longest that anybody can be barred by any rule of the hall. */
  async longestBlockDays(manager: EntityManager, hallId: string): Promise<number> {
    const decided = await this.rules.all(manager, hallId);
    const ofHall = choiceOf(rulesOf(decided, null));
    const all = [{}, ...decided.map(({ rules }) => choiceOf(rules))];
    return Math.max(...all.map((choice) => bookingPolicy(choice, ofHall).blockDays));
  }

  async view(hallId: string): Promise<HallBookingRulesView> {
    const decided = await this.rules.all(this.dataSource.manager, hallId);
    return {
      hall: rulesOf(decided, null),
      queues: decided.flatMap(({ queueId, rules }) =>
        queueId === null ? [] : [{ queueId, ...rules }],
      ),
    };
  }

  /** @throws DomainError `hall.queue-not-found`, `appointments.rules-unfit` */
  set(
    command: CommandRequest,
    { queueId, rules: after }: SetBookingRulesRequest,
  ): Promise<BookingRulesView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.rules.lockHall(manager, hallId);
      if (queueId !== null) await this.queues.find(hallId, queueId, manager);
      const before = rulesOf(await this.rules.all(manager, hallId), queueId);
      await this.rules.save(manager, hallId, { queueId, rules: after });
      await this.refuseUnfit(manager, hallId);
      unit.audit({
        action: 'appointment.set-rules',
        subject: queueId === null ? `hall:${hallId}` : `queue:${queueId}`,
        details: { before, after },
      });
      return after;
    });
  }

  /** Judged with everything the others have decided: a rule of the hall may not fit one of a queue. */
  private async refuseUnfit(manager: EntityManager, hallId: string): Promise<void> {
    const decided = await this.rules.all(manager, hallId);
    const ofHall = choiceOf(rulesOf(decided, null));
    const unfit = decided.filter(({ rules }) => !isFit(bookingPolicy(choiceOf(rules), ofHall)));
    if (unfit.length === 0) return;
    throw new DomainError('appointments.rules-unfit', 'These rules cannot be kept together.', {
      queueIds: unfit.map(({ queueId }) => queueId),
    });
  }
}

function isFit({ openDaysAhead, maxDaysAhead, hours }: BookingPolicy): boolean {
  return openDaysAhead <= maxDaysAhead && (hours === null || areGoodBookingHours(hours));
}

function rulesOf(decided: readonly DecidedRules[], queueId: string | null): BookingRulesView {
  return decided.find((one) => one.queueId === queueId)?.rules ?? NOTHING_DECIDED;
}

function choiceOf(rules: BookingRulesView): BookingChoice {
  return Object.fromEntries(Object.entries(rules).filter(([, decided]) => decided !== null));
}

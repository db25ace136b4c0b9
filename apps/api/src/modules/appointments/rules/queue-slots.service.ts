import { Injectable } from '@nestjs/common';
import {
  bookableSlots,
  businessDateOf,
  slotsOfDay,
  type BookingPolicy,
  type Slot,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallMoment } from '../../../platform/clock/hall-clock';
import { QueueService } from '../../hall/queue.service';
import { OpeningHoursService } from '../../policies/opening/opening-hours.service';
import { BookingRulesService } from './booking-rules.service';

/** What one queue has to book, with everything that was decided about it. */
export interface QueueSlots {
  readonly policy: BookingPolicy;
  readonly dailyQuota: number;
  readonly today: string;
  /** What can be booked now. */
  readonly bookable: readonly Slot[];
  /** Of any day from today on. */
  readonly ofDay: (date: string) => readonly Slot[];
}

/** Rules of booking, numbers of the day and opening hours make the slots of a queue. */
@Injectable()
export class QueueSlotsService {
  constructor(
    private readonly queues: QueueService,
    private readonly opening: OpeningHoursService,
    private readonly rules: BookingRulesService,
  ) {}

  /** @throws DomainError `hall.queue-not-found` */
  async of(manager: EntityManager, hallId: string, queueId: string): Promise<QueueSlots> {
    const { now, timeZone } = await hallMoment(manager, hallId);
    const { dailyQuota, appointmentShare } = await this.queues.find(hallId, queueId, manager);
    const policy = await this.rules.ofQueue(manager, hallId, queueId);
    const today = businessDateOf(now, timeZone);
    const opening = await this.opening.planOf(manager, hallId, { from: today, queueId });
    const queue = { dailyQuota, appointmentShare, opening };
    return {
      policy,
      dailyQuota,
      today,
      bookable: bookableSlots({ today, now }, policy, queue, timeZone),
      ofDay: (date) => slotsOfDay(date, policy, queue, timeZone),
    };
  }
}

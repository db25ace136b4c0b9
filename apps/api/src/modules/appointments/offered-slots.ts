import { Injectable } from '@nestjs/common';
import type { PlanVisitRequest } from '@onewindow/contracts';
import {
  bookableSlots,
  businessDateOf,
  withBookings,
  type BookingPolicy,
  type OrderPolicy,
  type Slot,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallNow } from '../../platform/clock/hall-clock';
import { HallService } from '../hall/hall.service';
import { QueueService } from '../hall/queue.service';
import { BookingLinesService, type QueuedVisit } from '../ticketing/bookings/booking-lines.service';
import type { BookedQueue } from '../ticketing/bookings/booking-places.service';
import { BookingRulesService } from './rules/booking-rules.service';

/** What may be booked for a visit, before anybody has booked anything. */
export interface Offer {
  readonly visit: QueuedVisit;
  readonly queue: BookedQueue;
  readonly policy: BookingPolicy;
  readonly order: OrderPolicy;
  readonly today: string;
  readonly slots: readonly Slot[];
}

/** Items lead to a queue, its rules and hours to slots; listing and booking ask here alike. */
@Injectable()
export class OfferedSlots {
  constructor(
    private readonly halls: HallService,
    private readonly queues: QueueService,
    private readonly lines: BookingLinesService,
    private readonly rules: BookingRulesService,
  ) {}

  /** @throws DomainError when the items do not exist, or not together */
  async find(manager: EntityManager, hallId: string, request: PlanVisitRequest): Promise<Offer> {
    const visit = await this.lines.plan(manager, hallId, request);
    const { timeZone } = await this.halls.find(hallId, manager);
    const queue = await this.queues.find(hallId, visit.queueId, manager);
    const policy = await this.rules.ofQueue(manager, hallId, visit.queueId);
    const now = await hallNow(manager, hallId);
    const today = businessDateOf(now, timeZone);
    return {
      visit,
      queue: { hallId, queueId: queue.id, dailyQuota: queue.dailyQuota },
      policy,
      order: withBookings(visit.policy.order, policy),
      today,
      slots: bookableSlots({ today, now }, policy, queue, timeZone),
    };
  }
}

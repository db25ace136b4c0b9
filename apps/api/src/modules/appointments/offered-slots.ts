import { Injectable } from '@nestjs/common';
import type { PlanVisitRequest } from '@onewindow/contracts';
import { withBookings, type BookingPolicy, type OrderPolicy, type Slot } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { BookingLinesService, type QueuedVisit } from '../ticketing/bookings/booking-lines.service';
import type { BookedQueue } from '../ticketing/bookings/booking-places.service';
import { QueueSlotsService } from './rules/queue-slots.service';

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
    private readonly lines: BookingLinesService,
    private readonly slots: QueueSlotsService,
  ) {}

  /** @throws DomainError when the items do not exist, or not together */
  async find(manager: EntityManager, hallId: string, request: PlanVisitRequest): Promise<Offer> {
    const visit = await this.lines.plan(manager, hallId, request);
    const { queueId } = visit;
    const { policy, dailyQuota, today, bookable } = await this.slots.of(manager, hallId, queueId);
    return {
      visit,
      queue: { hallId, queueId, dailyQuota },
      policy,
      order: withBookings(visit.policy.order, policy),
      today,
      slots: bookable,
    };
  }
}

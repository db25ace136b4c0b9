import { Injectable } from '@nestjs/common';
import {
  checkInWindow,
  withBookings,
  type BookingPolicy,
  type CheckInArgs,
  type NumberSeries,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { HallService } from '../hall/hall.service';
import type { TicketRecord } from '../ticketing/bookings/booked-tickets.service';
import { BookingLinesService } from '../ticketing/bookings/booking-lines.service';
import { BookingRulesService } from './rules/booking-rules.service';

/** From when to when a booking may check in, and where in the line it then stands. */
@Injectable()
export class CheckInTerms {
  constructor(
    private readonly halls: HallService,
    private readonly lines: BookingLinesService,
    private readonly rules: BookingRulesService,
  ) {}

  /**
   * A paused queue gives out no new numbers, but keeps its word to those who have booked.
   *
   * @throws DomainError `ticketing.queue-closed`
   */
  async of(
    manager: EntityManager,
    booking: TicketRecord,
  ): Promise<CheckInArgs & { readonly series: NumberSeries }> {
    const { hallId, queueId } = booking;
    const { status, series, order } = await this.lines.find(manager, hallId, queueId);
    if (status === 'closed') {
      throw new DomainError('ticketing.queue-closed', 'The queue is closed.', { queueId });
    }
    const policy = await this.rules.ofQueue(manager, hallId, queueId);
    const window = await this.windowBy(policy, manager, booking);
    return { series, order: withBookings(order, policy), ...window };
  }

  /** From when to when it may check in, if its queue is served at all. */
  async window(
    manager: EntityManager,
    booking: TicketRecord,
  ): Promise<Pick<CheckInArgs, 'opensAt' | 'closesAt'>> {
    const policy = await this.rules.ofQueue(manager, booking.hallId, booking.queueId);
    return this.windowBy(policy, manager, booking);
  }

  private async windowBy(
    policy: BookingPolicy,
    manager: EntityManager,
    { hallId, businessDate: date, slotStartAt }: TicketRecord,
  ): Promise<Pick<CheckInArgs, 'opensAt' | 'closesAt'>> {
    if (slotStartAt === undefined) throw new Error('A booked ticket has a slot');
    const { timeZone } = await this.halls.find(hallId, manager);
    return checkInWindow({ date, slotStartAt }, policy, timeZone);
  }
}

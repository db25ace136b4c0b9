import { Injectable } from '@nestjs/common';
import { refuseOverLimit } from '@onewindow/queueing';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { QueueSlotsService } from '../../appointments/rules/queue-slots.service';
import type { TicketRecord } from '../ticket.record';
import { BookingPlacesService } from './booking-places.service';

/** A booking that was given back wants its place again, like anybody who would book it now. */
@Injectable()
export class RegainedPlaces {
  constructor(
    private readonly slots: QueueSlotsService,
    private readonly places: BookingPlacesService,
  ) {}

  /**
   * Takes the place when it is free, within the allowance of its holder. The caller rolls back when
   * it is not.
   *
   * @returns whether the booking has its place
   */
  async regain(
    unit: UnitOfWork,
    { queueId, businessDate: date, slotStartAt, holderRef }: TicketRecord,
  ): Promise<boolean> {
    if (slotStartAt === undefined || holderRef === undefined) return false;
    const { manager, hallId } = unit;
    const bookings = await this.places.lockHolder(unit, holderRef);
    const { policy, today, dailyQuota, ofDay } = await this.slots.of(manager, hallId, queueId);
    if (refuseOverLimit(bookings, { date, today }, policy)) return false;
    // Slots may have been cut anew meanwhile.
    const slot = ofDay(date).find(
      ({ startAt, endAt }) => startAt <= slotStartAt && slotStartAt < endAt,
    );
    return (
      slot !== undefined && this.places.takeIfFree(unit, { hallId, queueId, dailyQuota }, slot)
    );
  }
}

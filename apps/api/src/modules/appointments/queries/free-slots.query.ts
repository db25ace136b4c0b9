import { Injectable } from '@nestjs/common';
import type { BookableSlotsView, PlanVisitRequest } from '@onewindow/contracts';
import type { Slot } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { HallService } from '../../hall/hall.service';
import { BookingPlacesService } from '../../ticketing/bookings/booking-places.service';
import { OfferedSlots } from '../offered-slots';

/** What can be booked at this moment. It promises nothing: the place is taken when it is booked. */
@Injectable()
export class FreeSlotsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly halls: HallService,
    private readonly offered: OfferedSlots,
    private readonly places: BookingPlacesService,
  ) {}

  async view(hallId: string, request: PlanVisitRequest): Promise<BookableSlotsView> {
    const { manager } = this.dataSource;
    await this.halls.find(hallId);
    const { visit, queue, slots } = await this.offered.find(manager, hallId, request);
    const free = await this.places.freeOf(manager, queue, slots);
    const dates = [...new Set(slots.map(({ date }) => date))];
    return {
      queueId: visit.queueId,
      queueNames: visit.policy.names,
      days: dates.map((date) => ({
        date,
        slots: slots
          .filter((slot) => slot.date === date)
          .map((slot) => ({ ...timesOf(slot), free: free.get(slot) ?? 0 })),
      })),
    };
  }
}

function timesOf({ startAt, endAt }: Slot) {
  return { startAt: new Date(startAt).toISOString(), endAt: new Date(endAt).toISOString() };
}

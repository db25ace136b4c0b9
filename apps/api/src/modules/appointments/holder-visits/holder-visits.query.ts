import { Injectable } from '@nestjs/common';
import type { HolderBookingView, HolderVisitsView, TicketHolder } from '@onewindow/contracts';
import { businessDateOf } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { hallMoment } from '../../../platform/clock/hall-clock';
import { HolderRefs } from '../../../platform/holder/holder-refs';
import { elderFrom, isElderOn } from '../../../platform/holder/sixty-plus';
import type { TicketRecord } from '../../ticketing/bookings/booked-tickets.service';
import { HolderTicketsService } from '../../ticketing/bookings/holder-tickets.service';
import { BookingViewsService } from '../../ticketing/bookings/booking-views.service';
import { CheckInTerms } from '../check-in-terms';

/** What the hall has for somebody whose card lies in the reader of a kiosk. */
@Injectable()
export class HolderVisitsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly holders: HolderRefs,
    private readonly tickets: HolderTicketsService,
    private readonly views: BookingViewsService,
    private readonly terms: CheckInTerms,
  ) {}

  /** @throws DomainError `appointments.holder-invalid` */
  async view(hallId: string, holder: TicketHolder): Promise<HolderVisitsView> {
    const ref = this.holders.refOf(hallId, holder);
    const { now, timeZone } = await hallMoment(this.dataSource.manager, hallId);
    const today = businessDateOf(now, timeZone);
    const [tickets, bookings] = await Promise.all([
      this.tickets.liveOf({ hallId, ref }, today),
      this.tickets.awaitedOf({ hallId, ref }),
    ]);
    return {
      isSixtyPlus: isElderOn(elderFrom(holder), today),
      tickets,
      bookings: await Promise.all(bookings.map((booking) => this.booked(booking, now))),
    };
  }

  private async booked(booking: TicketRecord, now: number): Promise<HolderBookingView> {
    const [found, { opensAt, closesAt }] = await Promise.all([
      this.views.found(booking),
      this.terms.window(this.dataSource.manager, booking),
    ]);
    return {
      ...found,
      token: this.tickets.tokenOf(booking),
      isDue: opensAt <= now && now < closesAt,
      checkInFrom: new Date(opensAt).toISOString(),
    };
  }
}

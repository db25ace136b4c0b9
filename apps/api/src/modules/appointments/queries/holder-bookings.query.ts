import { Injectable } from '@nestjs/common';
import type { FoundBookingView, TicketHolder } from '@onewindow/contracts';
import { HolderRefs } from '../../../platform/holder/holder-refs';
import { BookingViewsService } from '../../ticketing/bookings/booking-views.service';

/** The bookings of somebody who stands at the desk without their code. */
@Injectable()
export class HolderBookingsQuery {
  constructor(
    private readonly holders: HolderRefs,
    private readonly views: BookingViewsService,
  ) {}

  /** @throws DomainError `appointments.holder-invalid` */
  async view(hallId: string, holder: TicketHolder): Promise<readonly FoundBookingView[]> {
    return this.views.awaitedOf({ hallId, ref: this.holders.refOf(hallId, holder) });
  }
}

import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { TicketingModule } from '../ticketing/ticketing.module';
import { BookingThrottle } from './booking-throttle';
import { BookingsController } from './bookings.controller';
import { CheckInTerms } from './check-in-terms';
import { CitizenBookingsController } from './citizen-bookings.controller';
import { HolderLookThrottle } from './holder-visits/holder-look-throttle';
import { HolderVisitsController } from './holder-visits/holder-visits.controller';
import { HolderVisitsQuery } from './holder-visits/holder-visits.query';
import { OfferedSlots } from './offered-slots';
import { FreeSlotsQuery } from './queries/free-slots.query';
import { HolderBookingsQuery } from './queries/holder-bookings.query';
import { BookingRulesModule } from './rules/booking-rules.module';
import { BookTicket } from './use-cases/book-ticket';
import { CheckInTicket } from './use-cases/check-in-ticket';

@Module({
  imports: [HallModule, TicketingModule, BookingRulesModule],
  controllers: [BookingsController, CitizenBookingsController, HolderVisitsController],
  providers: [
    BookTicket,
    CheckInTicket,
    BookingThrottle,
    CheckInTerms,
    FreeSlotsQuery,
    HolderBookingsQuery,
    HolderLookThrottle,
    HolderVisitsQuery,
    OfferedSlots,
  ],
})
export class AppointmentsModule {}

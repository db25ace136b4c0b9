import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { TicketingModule } from '../ticketing/ticketing.module';
import { BookingThrottle } from './booking-throttle';
import { BookingsController } from './bookings.controller';
import { CheckInTerms } from './check-in-terms';
import { CitizenBookingsController } from './citizen-bookings.controller';
import { OfferedSlots } from './offered-slots';
import { FreeSlotsQuery } from './queries/free-slots.query';
import { HolderBookingsQuery } from './queries/holder-bookings.query';
import { BookingRulesModule } from './rules/booking-rules.module';
import { BookTicket } from './use-cases/book-ticket';
import { CheckInTicket } from './use-cases/check-in-ticket';

@Module({
  imports: [HallModule, TicketingModule, BookingRulesModule],
  controllers: [BookingsController, CitizenBookingsController],
  providers: [
    BookTicket,
    CheckInTicket,
    BookingThrottle,
    CheckInTerms,
    FreeSlotsQuery,
    HolderBookingsQuery,
    OfferedSlots,
  ],
})
export class AppointmentsModule {}

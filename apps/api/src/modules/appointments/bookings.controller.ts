import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BookedTicketView, FoundBookingView, IssuedTicketView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { BOOKING_REFUSALS, CHECK_IN_REFUSALS } from './booking-refusals';
import { BookTicketDto, CheckInDto, FindBookingsDto } from './dto/booking.dto';
import { HolderBookingsQuery } from './queries/holder-bookings.query';
import { BookTicket } from './use-cases/book-ticket';
import { CheckInTicket } from './use-cases/check-in-ticket';

/** Bookings in the hall: at the desk for somebody, and at the kiosk on arrival. */
@ApiTags('appointments')
@Controller('api/v1/halls/:hallId')
export class BookingsController {
  constructor(
    private readonly bookTicket: BookTicket,
    private readonly checkInTicket: CheckInTicket,
    private readonly holderBookings: HolderBookingsQuery,
  ) {}

  @Post('bookings')
  @Permit('appointment.manage')
  @Operation('bookTicket', 'Book a slot for somebody')
  @Answers('BookedTicketView')
  @Refuses(...BOOKING_REFUSALS)
  book(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: BookTicketDto,
  ): Promise<BookedTicketView> {
    return this.bookTicket.execute(command, 'guide', request);
  }

  /** A reading that is a POST: a number in an address would stand in every log on the way. */
  @Post('booking-lookups')
  @HttpCode(200)
  @Permit('appointment.manage')
  @Operation('findBookings', 'What somebody has booked and not come for yet')
  @AnswersList('FoundBookingView')
  @Refuses('appointments.holder-invalid')
  find(
    @Param('hallId') hallId: string,
    @Body() { holder }: FindBookingsDto,
  ): Promise<readonly FoundBookingView[]> {
    return this.holderBookings.view(hallId, holder);
  }

  @Post('check-ins')
  @Permit('appointment.check-in')
  @Operation('checkIn', 'Check in by the code of a booking')
  @Answers('IssuedTicketView')
  @Refuses(...CHECK_IN_REFUSALS)
  checkIn(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { token }: CheckInDto,
  ): Promise<IssuedTicketView> {
    return this.checkInTicket.byCode(command, token);
  }

  @Post('tickets/:ticketId/check-in')
  @HttpCode(200)
  @Permit('appointment.manage')
  @Operation('checkInTicket', 'Check somebody in whose booking was found')
  @Answers('IssuedTicketView')
  @Refuses(...CHECK_IN_REFUSALS)
  checkInFound(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<IssuedTicketView> {
    return this.checkInTicket.byId(command, ticketId);
  }
}

import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BookableSlotsView, BookedTicketView } from '@onewindow/contracts';
import { Public } from '../../platform/access/access.decorators';
import { VisitorCommand, type KeyedCommand } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { HallService } from '../hall/hall.service';
import { AskerAddress } from '../identity/throttling/asker-address.decorator';
import { BOOKING_REFUSALS, CHOICE_REFUSALS } from './booking-refusals';
import { BookingThrottle } from './booking-throttle';
import { BookableSlotsDto, BookTicketDto } from './dto/booking.dto';
import { FreeSlotsQuery } from './queries/free-slots.query';
import { BookTicket } from './use-cases/book-ticket';

/** Booking from home: no account and no login, only a number that the hall never keeps. */
@ApiTags('appointments')
@Controller('api/v1/halls/:hallId')
export class CitizenBookingsController {
  constructor(
    private readonly halls: HallService,
    private readonly throttle: BookingThrottle,
    private readonly freeSlots: FreeSlotsQuery,
    private readonly bookTicket: BookTicket,
  ) {}

  @Get('booking-slots')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Operation('listBookingSlots', 'When a choice of items can be booked')
  @Answers('BookableSlotsView')
  @Refuses('hall.not-found', ...CHOICE_REFUSALS, 'request.too-many')
  async slots(
    @Param('hallId') hallId: string,
    @Query() request: BookableSlotsDto,
    @AskerAddress() address: string,
  ): Promise<BookableSlotsView> {
    await this.throttle.admitLook(address);
    return this.freeSlots.view(hallId, request);
  }

  @Post('citizen-bookings')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Operation('bookOwnTicket', 'Book a slot for oneself')
  @Answers('BookedTicketView')
  @Refuses('hall.not-found', ...BOOKING_REFUSALS, 'request.too-many')
  async book(
    @Param('hallId') hallId: string,
    @VisitorCommand() command: KeyedCommand,
    @Body() request: BookTicketDto,
    @AskerAddress() address: string,
  ): Promise<BookedTicketView> {
    await this.throttle.admitBooking(address);
    await this.halls.find(hallId);
    return this.bookTicket.execute(command, 'phone', request);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BookingRulesView, HallBookingRulesView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { BookingRulesService } from './booking-rules.service';
import { SetBookingRulesDto } from './dto/booking-rules.dto';

@ApiTags('appointments')
@Controller('api/v1/halls/:hallId/booking-rules')
export class BookingRulesController {
  constructor(private readonly rules: BookingRulesService) {}

  @Get()
  @Permit('policy.read')
  @Operation('getBookingRules', 'What the hall has decided about bookings')
  @Answers('HallBookingRulesView')
  view(@Param('hallId') hallId: string): Promise<HallBookingRulesView> {
    return this.rules.view(hallId);
  }

  @Post()
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setBookingRules', 'Decide about bookings, for the whole hall or for one queue')
  @Answers('BookingRulesView')
  @Refuses('hall.queue-not-found', 'appointments.rules-unfit')
  set(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: SetBookingRulesDto,
  ): Promise<BookingRulesView> {
    return this.rules.set(command, request);
  }
}

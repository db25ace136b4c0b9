import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CalendarDayView, HallOpeningView, OpeningHoursView } from '@onewindow/contracts';
import { Permit, Public } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import {
  Answers,
  AnswersList,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { ImportCalendarDto, SetCalendarDto, SetOpeningHoursDto } from './dto/opening.dto';
import { OpeningService } from './opening.service';

@ApiTags('policies')
@Controller('api/v1/halls/:hallId')
export class OpeningController {
  constructor(private readonly opening: OpeningService) {}

  @Get('opening-hours')
  @Public()
  @Operation('getOpeningHours', 'When numbers are given out, and whether they are now')
  @Answers('HallOpeningView')
  @Refuses('hall.not-found')
  view(@Param('hallId') hallId: string): Promise<HallOpeningView> {
    return this.opening.view(hallId);
  }

  @Post('opening-hours')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setOpeningHours', 'The week and the special dates of the hall or of one queue')
  @Answers('OpeningHoursView')
  @Refuses('hall.queue-not-found', 'policies.hours-unfit')
  setHours(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: SetOpeningHoursDto,
  ): Promise<OpeningHoursView> {
    return this.opening.setHours(command, request);
  }

  @Post('calendar')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setCalendar', 'Holidays and exchanged days of one year')
  @AnswersList('CalendarDayView')
  @Refuses('policies.calendar-unfit')
  setCalendar(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: SetCalendarDto,
  ): Promise<readonly CalendarDayView[]> {
    return this.opening.setCalendar(command, request);
  }

  @Post('calendar/national')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('importNationalCalendar', 'The same as the State Council has announced them')
  @AnswersList('CalendarDayView')
  @Refuses('policies.calendar-unknown')
  importCalendar(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { year }: ImportCalendarDto,
  ): Promise<readonly CalendarDayView[]> {
    return this.opening.importPrcCalendar(command, year);
  }
}

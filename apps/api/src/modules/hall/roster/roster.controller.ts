import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RosterImportView, RosterNowView, RosterShiftView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import {
  Answers,
  AnswersList,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { ImportRosterDto } from './dto/import-roster.dto';
import { RosterService } from './roster.service';

@ApiTags('policies')
@Controller('api/v1/halls/:hallId/roster')
export class RosterController {
  constructor(private readonly roster: RosterService) {}

  @Get()
  @Permit('policy.read')
  @Operation('getRoster', 'The shifts of today')
  @AnswersList('RosterShiftView')
  @Refuses('hall.not-found')
  today(@Param('hallId') hallId: string): Promise<readonly RosterShiftView[]> {
    return this.roster.today(hallId);
  }

  @Get('now')
  @Permit('policy.read')
  @Operation('getRosterNow', 'Which windows are to be open now, beside which are')
  @Answers('RosterNowView')
  @Refuses('hall.not-found')
  now(@Param('hallId') hallId: string): Promise<RosterNowView> {
    return this.roster.now(hallId);
  }

  @Post()
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('importRoster', 'Shifts from a CSV file; replaces the days it speaks of')
  @Answers('RosterImportView')
  @Refuses('hall.import-invalid')
  import(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { csv }: ImportRosterDto,
  ): Promise<RosterImportView> {
    return this.roster.import(command, csv);
  }
}

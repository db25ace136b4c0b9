import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AbandonedView, TicketView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { AbandonManyDto } from './dto/abandon-many.dto';
import { OpenTicketDto } from './dto/visit.dto';
import { AbandonMany } from './use-cases/abandon-many';
import { OpenTicket } from './use-cases/open-ticket';

/** What a clerk does at the own window without a ticket in hand. */
@ApiTags('windows')
@Controller('api/v1/halls/:hallId/window-session')
export class OwnWindowController {
  constructor(
    private readonly openTicket: OpenTicket,
    private readonly abandonMany: AbandonMany,
  ) {}

  @Post('tickets')
  @Permit('ticket.serve')
  @Operation('openTicket', 'Serve somebody without a number at the own free window')
  @Answers('TicketView')
  @Refuses(
    'windows.not-at-window',
    'windows.ticket-open',
    'windows.paused',
    'catalogue.item-not-found',
    'ticketing.items-missing',
    'ticketing.items-duplicate',
    'ticketing.items-too-many',
    'ticketing.items-need-separate-tickets',
    'ticketing.queue-closed',
    'ticketing.not-eligible',
    'appointments.holder-invalid',
    'appointments.already-booked',
  )
  open(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: OpenTicketDto,
  ): Promise<TicketView> {
    return this.openTicket.execute(command, request);
  }

  @Post('abandon')
  @HttpCode(200)
  @Permit('ticket.abandon')
  @Operation('abandonOfWindow', 'Give up what the own window has missed, set aside or waits for')
  @Answers('AbandonedView')
  @Refuses('windows.not-at-window')
  abandonOfWindow(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: AbandonManyDto,
  ): Promise<AbandonedView> {
    return this.abandonMany.ofOwnWindow(command, request);
  }
}

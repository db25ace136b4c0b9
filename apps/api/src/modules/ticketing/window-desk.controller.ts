import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CallNextView, TicketView, WindowSessionView } from '@onewindow/contracts';
import { Asker, Permit } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersOrNothing,
  Operation,
  Refuses,
} from '../../platform/openapi/route.decorators';
import { AT_DESK, CLOSING_CASES } from './desk-refusals';
import { CompleteTicketDto } from './dto/complete-ticket.dto';
import { WindowSessionQuery } from './queries/window-session.query';
import { CallNext } from './use-cases/call-next';
import { CompleteTicket } from './use-cases/complete-ticket';
import { MarkMissed } from './use-cases/mark-missed';
import { RecallTicket } from './use-cases/recall-ticket';
import { StartService } from './use-cases/start-service';

/** What a clerk does at an open window. */
@ApiTags('windows')
@Controller('api/v1/halls/:hallId')
export class WindowDeskController {
  constructor(
    private readonly session: WindowSessionQuery,
    private readonly callNext: CallNext,
    private readonly recallTicket: RecallTicket,
    private readonly startService: StartService,
    private readonly completeTicket: CompleteTicket,
    private readonly markMissed: MarkMissed,
  ) {}

  @Get('window-session')
  @Permit('window.operate')
  @Operation('getOwnWindowSession', 'The own open window with the ticket in hand')
  @AnswersOrNothing('WindowSessionView')
  ownSession(
    @Param('hallId') hallId: string,
    @Asker() asker: Principal,
  ): Promise<WindowSessionView | null> {
    return asker.kind === 'staff' ? this.session.view(hallId, asker.id) : Promise.resolve(null);
  }

  @Post('window-session/call-next')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation(
    'callNext',
    'Call whoever ought to come next',
    'Nobody waiting is an answer, not a refusal.',
  )
  @Answers('CallNextView')
  @Refuses(
    'windows.not-at-window',
    'windows.ticket-open',
    'windows.paused',
    'ticketing.not-eligible',
  )
  call(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
  ): Promise<CallNextView> {
    return this.callNext.execute(command);
  }

  @Post('tickets/:ticketId/recall')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('recallTicket', 'Call the same ticket again')
  @Answers('TicketView')
  @Refuses(...AT_DESK, 'ticketing.recall-too-soon', 'ticketing.recall-limit-reached')
  recall(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.recallTicket.execute(command, ticketId);
  }

  @Post('tickets/:ticketId/start')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('startService', 'The citizen has arrived at the window')
  @Answers('TicketView')
  @Refuses(...AT_DESK)
  start(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.startService.execute(command, ticketId);
  }

  @Post('tickets/:ticketId/complete')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('completeTicket', 'Close every case of the ticket with an outcome')
  @Answers('TicketView')
  @Refuses(...AT_DESK, ...CLOSING_CASES)
  complete(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: CompleteTicketDto,
  ): Promise<TicketView> {
    return this.completeTicket.execute(command, ticketId, request);
  }

  @Post('tickets/:ticketId/mark-missed')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('markMissed', 'Nobody has come to the call')
  @Answers('TicketView')
  @Refuses(...AT_DESK, 'ticketing.mark-missed-too-soon')
  missed(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.markMissed.execute(command, ticketId);
  }
}

import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FinishAndCallView, TicketView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { AT_DESK, CLOSING_CASES } from './desk-refusals';
import { CompleteTicketDto } from './dto/complete-ticket.dto';
import { HoldTicketDto } from './dto/hold-ticket.dto';
import { TransferTicketDto } from './dto/transfer-ticket.dto';
import { FinishAndCallNext } from './use-cases/finish-and-call-next';
import { HoldTicket } from './use-cases/hold-ticket';
import { ResumeTicket } from './use-cases/resume-ticket';
import { SendToNextLeg } from './use-cases/send-to-next-leg';
import { TransferTicket } from './use-cases/transfer-ticket';

/** How a clerk sets a ticket aside, sends it on, or finishes it with the next already called. */
@ApiTags('windows')
@Controller('api/v1/halls/:hallId/tickets/:ticketId')
export class TicketMovesController {
  constructor(
    private readonly finishAndCallNext: FinishAndCallNext,
    private readonly holdTicket: HoldTicket,
    private readonly resumeTicket: ResumeTicket,
    private readonly transferTicket: TransferTicket,
    private readonly sendToNextLeg: SendToNextLeg,
  ) {}

  @Post('complete-and-call-next')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation(
    'completeAndCallNext',
    'Close every case and call whoever ought to come next',
    'One key press. Nobody waiting is an answer, not a refusal.',
  )
  @Answers('FinishAndCallView')
  @Refuses(...AT_DESK, ...CLOSING_CASES, 'ticketing.not-eligible')
  completeAndCall(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: CompleteTicketDto,
  ): Promise<FinishAndCallView> {
    return this.finishAndCallNext.complete(command, ticketId, request);
  }

  @Post('mark-missed-and-call-next')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation(
    'markMissedAndCallNext',
    'Nobody has come; call whoever ought to come next',
    'One key press. Nobody waiting is an answer, not a refusal.',
  )
  @Answers('FinishAndCallView')
  @Refuses(...AT_DESK, 'ticketing.mark-missed-too-soon', 'ticketing.not-eligible')
  missedAndCall(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<FinishAndCallView> {
    return this.finishAndCallNext.markMissed(command, ticketId);
  }

  @Post('hold')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('holdTicket', 'Set the ticket aside and free the window')
  @Answers('TicketView')
  @Refuses(...AT_DESK, 'ticketing.hold-too-long')
  hold(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: HoldTicketDto,
  ): Promise<TicketView> {
    return this.holdTicket.execute(command, ticketId, request);
  }

  @Post('resume')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('resumeTicket', 'Go on with a ticket on hold at the own free window')
  @Answers('TicketView')
  @Refuses(
    'windows.not-at-window',
    'windows.ticket-open',
    'windows.paused',
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'ticketing.not-eligible',
  )
  resume(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.resumeTicket.execute(command, ticketId);
  }

  @Post('transfer')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('transferTicket', 'Send the ticket on with its number and its place in time')
  @Answers('TicketView')
  @Refuses(
    ...AT_DESK,
    'hall.queue-not-found',
    'hall.window-not-found',
    'hall.area-not-found',
    'ticketing.queue-closed',
    'ticketing.target-unfit',
    'ticketing.no-return-expected',
    'ticketing.note-personal',
  )
  transfer(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: TransferTicketDto,
  ): Promise<TicketView> {
    return this.transferTicket.execute(command, ticketId, request);
  }

  @Post('next-leg')
  @HttpCode(200)
  @Permit('ticket.serve')
  @Operation('sendToNextLeg', 'Close what was done here and send the ticket on with the rest')
  @Answers('TicketView')
  @Refuses(...AT_DESK, ...CLOSING_CASES, 'ticketing.no-case-left')
  nextLeg(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: CompleteTicketDto,
  ): Promise<TicketView> {
    return this.sendToNextLeg.execute(command, ticketId, request);
  }
}

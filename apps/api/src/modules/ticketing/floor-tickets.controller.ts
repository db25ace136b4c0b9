import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AbandonedView, CallNextView, TicketView, UndoneView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { AbandonManyDto } from './dto/abandon-many.dto';
import { CallChosenDto } from './dto/call-chosen.dto';
import { UndoDto } from './dto/undo.dto';
import { AbandonMany } from './use-cases/abandon-many';
import { AbandonTicket } from './use-cases/abandon-ticket';
import { CallChosen } from './use-cases/call-chosen';
import { ReturnTicket } from './use-cases/return-ticket';
import { UndoPress } from './use-cases/undo-press';

/** What is done to tickets that are at no window of the asker's: out of turn, given up, taken back. */
@ApiTags('tickets')
@Controller('api/v1/halls/:hallId')
export class FloorTicketsController {
  constructor(
    private readonly callChosen: CallChosen,
    private readonly returnTicket: ReturnTicket,
    private readonly abandonTicket: AbandonTicket,
    private readonly abandonMany: AbandonMany,
    private readonly undoPress: UndoPress,
  ) {}

  @Post('tickets/:ticketId/call')
  @HttpCode(200)
  @Permit('ticket.call-chosen')
  @Operation('callChosen', 'Call this ticket out of turn, for a reason that is kept')
  @Answers('CallNextView')
  @Refuses(
    'windows.not-at-window',
    'windows.ticket-open',
    'windows.paused',
    'hall.window-not-found',
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'ticketing.not-eligible',
  )
  call(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: CallChosenDto,
  ): Promise<CallNextView> {
    return this.callChosen.execute(command, ticketId, request);
  }

  @Post('tickets/:ticketId/return')
  @HttpCode(200)
  @Permit('ticket.rejoin')
  @Operation('returnTicket', 'Let a ticket on hold wait again, first for its window')
  @Answers('TicketView')
  @Refuses('ticketing.ticket-not-found', 'ticketing.action-not-allowed')
  return(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.returnTicket.execute(command, ticketId);
  }

  @Post('tickets/:ticketId/abandon')
  @HttpCode(200)
  @Permit('ticket.abandon')
  @Operation('abandonTicket', 'Give up a number that nobody answers for')
  @Answers('TicketView')
  @Refuses('ticketing.ticket-not-found', 'ticketing.action-not-allowed')
  abandon(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.abandonTicket.execute(command, ticketId);
  }

  @Post('tickets/:ticketId/undo')
  @HttpCode(200)
  @Permit('ticket.undo')
  @Operation(
    'undoPress',
    'Take a key press back, on every ticket it had moved',
    'Until somebody has gone on from it, and within its time.',
  )
  @Answers('UndoneView')
  @Refuses(
    'ticketing.undo-not-possible',
    'ticketing.undo-not-own',
    'ticketing.undo-too-late',
    'ticketing.undo-superseded',
    'ticketing.undo-rated',
    'appointments.already-booked',
  )
  undo(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: UndoDto,
  ): Promise<UndoneView> {
    return this.undoPress.execute(command, ticketId, request);
  }

  @Post('queues/:queueId/abandon')
  @HttpCode(200)
  @Permit('ticket.abandon-many')
  @Operation('abandonOfQueue', 'Give up the numbers of a queue that nobody answers for')
  @Answers('AbandonedView')
  @Refuses('hall.queue-not-found')
  abandonOfQueue(
    @Param('hallId') _hallId: string,
    @Param('queueId') queueId: string,
    @Command() command: CommandRequest,
    @Body() request: AbandonManyDto,
  ): Promise<AbandonedView> {
    return this.abandonMany.ofQueue(command, queueId, request);
  }
}

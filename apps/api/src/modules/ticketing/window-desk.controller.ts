import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CallNextView, TicketView, WindowSessionView } from '@onewindow/contracts';
import { Asker, Permit } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
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
  ownSession(
    @Param('hallId') hallId: string,
    @Asker() asker: Principal,
  ): Promise<WindowSessionView | null> {
    return asker.kind === 'staff' ? this.session.view(hallId, asker.id) : Promise.resolve(null);
  }

  @Post('window-session/call-next')
  @HttpCode(200)
  @Permit('ticket.serve')
  call(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
  ): Promise<CallNextView> {
    return this.callNext.execute(command);
  }

  @Post('tickets/:ticketId/recall')
  @HttpCode(200)
  @Permit('ticket.serve')
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
  missed(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.markMissed.execute(command, ticketId);
  }
}

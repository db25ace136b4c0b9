import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { IssuedTicketView, TicketView, VisitPlanView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { IssueTicketDto, PlanVisitDto } from './dto/visit.dto';
import { TicketQuery } from './queries/ticket.query';
import { VisitPlanQuery } from './queries/visit-plan.query';
import { CancelTicket } from './use-cases/cancel-ticket';
import { IssueTicket } from './use-cases/issue-ticket';
import { RejoinTicket } from './use-cases/rejoin-ticket';

@ApiTags('tickets')
@Controller('api/v1/halls/:hallId')
export class TicketsController {
  constructor(
    private readonly visitPlan: VisitPlanQuery,
    private readonly ticket: TicketQuery,
    private readonly issueTicket: IssueTicket,
    private readonly cancelTicket: CancelTicket,
    private readonly rejoinTicket: RejoinTicket,
  ) {}

  /** Where a choice of items would lead; takes no number. */
  @Post('visit-plans')
  @HttpCode(200)
  @Permit('ticket.issue')
  plan(@Param('hallId') hallId: string, @Body() request: PlanVisitDto): Promise<VisitPlanView> {
    return this.visitPlan.view(hallId, request);
  }

  @Post('tickets')
  @Permit('ticket.issue')
  issue(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: IssueTicketDto,
  ): Promise<IssuedTicketView> {
    return this.issueTicket.execute(command, request);
  }

  @Get('tickets/:ticketId')
  @Permit('ticket.read')
  find(
    @Param('hallId') hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
  ): Promise<TicketView> {
    return this.ticket.view(hallId, ticketId);
  }

  @Post('tickets/:ticketId/cancel')
  @HttpCode(200)
  @Permit('ticket.cancel')
  cancel(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.cancelTicket.execute(command, ticketId);
  }

  @Post('tickets/:ticketId/rejoin')
  @HttpCode(200)
  @Permit('ticket.rejoin')
  rejoin(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.rejoinTicket.execute(command, ticketId);
  }
}

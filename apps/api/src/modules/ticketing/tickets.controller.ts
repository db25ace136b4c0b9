import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { IssuedTicketView, TicketView, VisitPlanView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
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

  @Post('visit-plans')
  @HttpCode(200)
  @Permit('ticket.issue')
  @Operation('planVisit', 'Where a choice of items would lead; takes no number')
  @Answers('VisitPlanView')
  @Refuses(
    'catalogue.item-not-found',
    'ticketing.items-missing',
    'ticketing.items-duplicate',
    'ticketing.items-too-many',
    'ticketing.items-need-separate-tickets',
    'ticketing.queue-closed',
    'ticketing.queue-paused',
    'ticketing.outside-hours',
  )
  plan(@Param('hallId') hallId: string, @Body() request: PlanVisitDto): Promise<VisitPlanView> {
    return this.visitPlan.view(hallId, request);
  }

  @Post('tickets')
  @Permit('ticket.issue')
  @Operation('issueTicket', 'Take a number for a choice of items')
  @Answers('IssuedTicketView')
  @Refuses(
    'catalogue.item-not-found',
    'ticketing.items-missing',
    'ticketing.items-duplicate',
    'ticketing.items-too-many',
    'ticketing.items-need-separate-tickets',
    'ticketing.priority-not-permitted',
    'ticketing.priority-not-offered',
    'ticketing.queue-closed',
    'ticketing.queue-paused',
    'ticketing.outside-hours',
    'ticketing.quota-exhausted',
    'ticketing.band-exhausted',
    'ticketing.company-invalid',
    'ticketing.person-limit-reached',
    'ticketing.kiosk-limit-reached',
    'appointments.holder-invalid',
    'appointments.already-booked',
  )
  issue(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: IssueTicketDto,
  ): Promise<IssuedTicketView> {
    return this.issueTicket.execute(command, request);
  }

  @Get('tickets/:ticketId')
  @Permit('ticket.read')
  @Operation('getTicket', 'One ticket')
  @Answers('TicketView')
  @Refuses('ticketing.ticket-not-found')
  find(
    @Param('hallId') hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
  ): Promise<TicketView> {
    return this.ticket.view(hallId, ticketId);
  }

  @Post('tickets/:ticketId/cancel')
  @HttpCode(200)
  @Permit('ticket.cancel')
  @Operation('cancelTicket', 'Give a number up on the word of its holder')
  @Answers('TicketView')
  @Refuses('ticketing.ticket-not-found', 'ticketing.action-not-allowed')
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
  @Operation('rejoinTicket', 'Bring a ticket back after a missed call')
  @Answers('TicketView')
  @Refuses(
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'ticketing.rejoin-not-permitted',
    'ticketing.rejoin-limit-reached',
    'appointments.already-booked',
  )
  rejoin(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.rejoinTicket.execute(command, ticketId);
  }
}

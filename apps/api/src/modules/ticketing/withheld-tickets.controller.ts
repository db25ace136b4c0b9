import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { TicketView, WithheldTicketView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { WithheldTicketsQuery } from './queries/withheld-tickets.query';
import { AcknowledgeTicket } from './use-cases/acknowledge-ticket';

@ApiTags('tickets')
@Controller('api/v1/halls/:hallId')
export class WithheldTicketsController {
  constructor(
    private readonly withheld: WithheldTicketsQuery,
    private readonly acknowledgeTicket: AcknowledgeTicket,
  ) {}

  @Get('withheld-tickets')
  @Permit('ticket.read')
  @Operation(
    'listWithheldTickets',
    'Numbers that are not called, because nobody has seen their paper',
  )
  @AnswersList('WithheldTicketView')
  list(@Param('hallId') hallId: string): Promise<readonly WithheldTicketView[]> {
    return this.withheld.view(hallId);
  }

  @Post('tickets/:ticketId/acknowledge')
  @HttpCode(200)
  @Permit('ticket.issue')
  @Operation(
    'acknowledgeTicket',
    'Say that a number is known without its paper, so that it is called',
  )
  @Answers('TicketView')
  @Refuses('ticketing.ticket-not-found')
  acknowledge(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
  ): Promise<TicketView> {
    return this.acknowledgeTicket.execute(command, ticketId);
  }
}

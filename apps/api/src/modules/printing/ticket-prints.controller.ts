import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SlipPrintView, TicketPrintsView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { PrintTicketDto } from './dto/printer.dto';
import { TicketPrintsQuery } from './ticket-prints.query';
import { ConfirmPrint } from './use-cases/confirm-print';
import { PrintTicket } from './use-cases/print-ticket';

@ApiTags('tickets')
@Controller('api/v1/halls/:hallId/tickets/:ticketId/prints')
export class TicketPrintsController {
  constructor(
    private readonly prints: TicketPrintsQuery,
    private readonly printTicket: PrintTicket,
    private readonly confirmPrint: ConfirmPrint,
  ) {}

  @Get()
  @Permit('ticket.read')
  @Header('Cache-Control', 'no-store')
  @Operation('listTicketPrints', 'Every attempt to put a ticket on paper')
  @Answers('TicketPrintsView')
  @Refuses('ticketing.ticket-not-found')
  list(
    @Param('hallId') hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
  ): Promise<TicketPrintsView> {
    return this.prints.view(hallId, ticketId);
  }

  @Post()
  @HttpCode(200)
  @Permit('ticket.issue')
  @Operation(
    'printTicket',
    'Put a ticket on paper, again if need be',
    'Answers within seconds, with `printing` when that was too soon: the same command asks again.',
  )
  @Answers('SlipPrintView')
  @Refuses(
    'ticketing.ticket-not-found',
    'printing.printer-not-found',
    'printing.not-printable',
    'printing.in-progress',
  )
  print(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Command() command: CommandRequest,
    @Body() request: PrintTicketDto,
  ): Promise<SlipPrintView> {
    return this.printTicket.execute(command, ticketId, request);
  }

  @Post(':printId/confirm')
  @HttpCode(200)
  @Permit('ticket.issue')
  @Operation('confirmPrint', 'Say that a print in doubt has come out')
  @Answers('SlipPrintView')
  @Refuses('ticketing.ticket-not-found', 'printing.print-not-found', 'printing.not-in-doubt')
  confirm(
    @Param('hallId') _hallId: string,
    @Param('ticketId', ParseUUIDPipe) ticketId: string,
    @Param('printId', ParseUUIDPipe) printId: string,
    @Command() command: CommandRequest,
  ): Promise<SlipPrintView> {
    return this.confirmPrint.execute(command, ticketId, printId);
  }
}

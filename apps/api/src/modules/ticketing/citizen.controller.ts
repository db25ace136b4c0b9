import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CitizenTicketView } from '@onewindow/contracts';
import { Asker, Citizen } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  Operation,
  Refuses,
} from '../../platform/openapi/route.decorators';
import { CitizenTicketQuery } from './queries/citizen-ticket.query';
import { CancelTicket } from './use-cases/cancel-ticket';
import { RejoinTicket } from './use-cases/rejoin-ticket';
import { UndoCancel } from './use-cases/undo-cancel';

/** What the holder of a ticket's token may see and do. */
@ApiTags('citizen')
@Controller('api/v1/citizen/ticket')
export class CitizenController {
  constructor(
    private readonly ticket: CitizenTicketQuery,
    private readonly cancelTicket: CancelTicket,
    private readonly undoCancel: UndoCancel,
    private readonly rejoinTicket: RejoinTicket,
  ) {}

  @Get()
  @Citizen()
  @Operation('getOwnTicket', 'The ticket of the token: what for, and where to go')
  @Answers('CitizenTicketView')
  @Refuses('ticketing.ticket-not-found')
  find(@Asker() asker: Principal): Promise<CitizenTicketView> {
    if (asker.kind !== 'citizen') throw new DomainError('identity.not-permitted', 'Not a ticket.');
    return this.ticket.view(asker);
  }

  @Post('cancel')
  @HttpCode(200)
  @Citizen()
  @Operation('cancelOwnTicket', 'Give the own number up')
  @AnswersEmptyObject()
  @Refuses(
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'appointments.cancel-too-late',
  )
  async cancel(@Command() command: CommandRequest): Promise<Record<string, never>> {
    await this.cancelTicket.execute(command, ticketIdOf(command.principal));
    return {};
  }

  @Post('undo-cancel')
  @HttpCode(200)
  @Citizen()
  @Operation('undoCancelOwnTicket', 'Take the cancelling back and keep the place')
  @AnswersEmptyObject()
  @Refuses(
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'ticketing.undo-too-late',
    'ticketing.undo-not-possible',
    'appointments.already-booked',
  )
  async undo(@Command() command: CommandRequest): Promise<Record<string, never>> {
    await this.undoCancel.execute(command, ticketIdOf(command.principal));
    return {};
  }

  @Post('rejoin')
  @HttpCode(200)
  @Citizen()
  @Operation('rejoinOwnTicket', 'Come back after a missed call')
  @AnswersEmptyObject()
  @Refuses(
    'ticketing.ticket-not-found',
    'ticketing.action-not-allowed',
    'ticketing.rejoin-not-permitted',
    'ticketing.rejoin-limit-reached',
    'appointments.already-booked',
  )
  async rejoin(@Command() command: CommandRequest): Promise<Record<string, never>> {
    await this.rejoinTicket.execute(command, ticketIdOf(command.principal));
    return {};
  }
}

function ticketIdOf(principal: Principal): string {
  if (principal.kind !== 'citizen')
    throw new DomainError('identity.not-permitted', 'Not a ticket.');
  return principal.ticketId;
}

import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OwnFollowUpView } from '@onewindow/contracts';
import { Asker, Citizen } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { DomainError } from '../../platform/errors/domain-error';
import { AnswersOrNothing, Operation } from '../../platform/openapi/route.decorators';
import { FollowUpsQuery } from './follow-ups.query';

@ApiTags('citizen')
@Controller('api/v1/citizen/ticket/follow-up')
export class OwnFollowUpController {
  constructor(private readonly followUps: FollowUpsQuery) {}

  @Get()
  @Citizen()
  @Header('Cache-Control', 'no-store')
  @Operation('getOwnFollowUp', 'What becomes of the own bad rating, and the answer to it')
  @AnswersOrNothing('OwnFollowUpView')
  find(@Asker() asker: Principal): Promise<OwnFollowUpView | null> {
    if (asker.kind !== 'citizen') throw new DomainError('identity.not-permitted', 'Not a ticket.');
    return this.followUps.ofTicket(asker.hallId, asker.ticketId);
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RatingView } from '@onewindow/contracts';
import { Citizen } from '../../platform/access/access.decorators';
import { DomainError } from '../../platform/errors/domain-error';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { RateDto } from './dto/rate.dto';
import { RateService } from './use-cases/rate-service';

@ApiTags('citizen')
@Controller('api/v1/citizen/ticket/rating')
export class RatingsController {
  constructor(private readonly rateService: RateService) {}

  @Post()
  @Citizen()
  @Operation('rateService', 'Rate the finished service, once')
  @Answers('RatingView')
  @Refuses('ratings.not-served-yet', 'ratings.already-rated', 'ratings.unknown-label')
  rate(@Command() command: CommandRequest, @Body() request: RateDto): Promise<RatingView> {
    const { principal } = command;
    if (principal.kind !== 'citizen') {
      throw new DomainError('identity.not-permitted', 'Only the holder of a ticket rates.');
    }
    return this.rateService.execute(command, principal.ticketId, request);
  }
}

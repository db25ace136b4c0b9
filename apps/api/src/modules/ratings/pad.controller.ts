import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RatingView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { DomainError } from '../../platform/errors/domain-error';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { RateAtWindowDto } from './dto/rate-at-window.dto';
import { RateAtWindow } from './use-cases/rate-at-window';

/** What a rating pad may do, and no other device. */
@ApiTags('devices')
@Controller('api/v1/device/rating')
export class PadController {
  constructor(private readonly rateAtWindow: RateAtWindow) {}

  @Post()
  @Permit('rating.give')
  @Operation(
    'rateAtWindow',
    'Rate the service the own window has just finished, once',
    'The moment of the touch counts, by the age of the command.',
  )
  @Answers('RatingView')
  @Refuses('ratings.not-invited', 'ratings.already-rated', 'ratings.unknown-label')
  rate(@Command() command: CommandRequest, @Body() request: RateAtWindowDto): Promise<RatingView> {
    const { principal } = command;
    if (principal.kind !== 'device') {
      throw new DomainError('identity.not-permitted', 'Only a rating pad rates at a window.');
    }
    return this.rateAtWindow.execute(command, principal.windowId, request);
  }
}

import { Injectable } from '@nestjs/common';
import type { RateRequest, RatingView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { NewRatings } from '../new-ratings';
import { RatingRepository } from '../rating.repository';

/** 评价: the citizen rates the service just received, once (一次一评). */
@Injectable()
export class RateService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly ratings: RatingRepository,
    private readonly newRatings: NewRatings,
  ) {}

  execute(command: CommandRequest, ticketId: string, request: RateRequest): Promise<RatingView> {
    return this.commands.run(command, (unit) => this.rate(unit, ticketId, request));
  }

  private async rate(
    unit: UnitOfWork,
    ticketId: string,
    request: RateRequest,
  ): Promise<RatingView> {
    const service = await this.ratings.findRateable(unit.manager, unit.hallId, ticketId);
    if (!service) {
      throw new DomainError('ratings.not-served-yet', 'There is no finished service to rate.');
    }
    return this.newRatings.record(unit, service, request, 'QR');
  }
}

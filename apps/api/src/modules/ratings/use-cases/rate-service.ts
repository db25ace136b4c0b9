import { Injectable } from '@nestjs/common';
import { ticketRoom, type RateRequest, type RatingView } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { RatingRepository } from '../rating.repository';

/** 评价: the citizen rates the service just received, once (一次一评). */
@Injectable()
export class RateService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly ratings: RatingRepository,
  ) {}

  execute(command: CommandRequest, ticketId: string, request: RateRequest): Promise<RatingView> {
    return this.commands.run(command, (unit) => this.rate(unit, ticketId, request));
  }

  private async rate(
    unit: UnitOfWork,
    ticketId: string,
    { level, comment }: RateRequest,
  ): Promise<RatingView> {
    const service = await this.ratings.findRateable(unit.manager, unit.hallId, ticketId);
    if (!service) {
      throw new DomainError('ratings.not-served-yet', 'There is no finished service to rate.');
    }
    const ratedAt = new Date(await unit.now());
    const id = uuidv7();
    const inserted = await this.ratings.insert(unit.manager, unit.hallId, {
      id,
      service,
      phase: 'accepted',
      level,
      comment: comment?.trim() || undefined,
      channel: 'QR',
      ratedAt,
    });
    if (!inserted) throw new DomainError('ratings.already-rated', 'This service has been rated.');
    const { windowId, queueId } = service;
    unit.publish(
      { type: 'ticket.rated', rooms: [ticketRoom(ticketId)], payload: { ticketId } },
      { type: 'rating.received', rooms: ['floor'], payload: { windowId, queueId, level } },
    );
    unit.audit({ action: 'rating.submit', subject: `rating:${id}` });
    return { level, ratedAt: ratedAt.toISOString() };
  }
}

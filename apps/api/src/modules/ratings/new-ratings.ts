import { Injectable } from '@nestjs/common';
import {
  ticketRoom,
  type RateRequest,
  type RatingChannel,
  type RatingView,
} from '@onewindow/contracts';
import { mayGoWith, NATIONAL_LABELS } from '@onewindow/ratings';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { NewFollowUps } from '../follow-ups/new-follow-ups.service';
import { RatingInvitations } from './rating-invitations.service';
import { RatingRepository, type RateableService } from './rating.repository';

/** Takes a rating down, once for each service, by whichever way it comes. */
@Injectable()
export class NewRatings {
  constructor(
    private readonly ratings: RatingRepository,
    private readonly invitations: RatingInvitations,
    private readonly followUps: NewFollowUps,
  ) {}

  /**
   * The invitation is locked before the rating is stored, here and nowhere later, so that pad and
   * phone at the same moment wait for each other in the same order.
   */
  async record(
    unit: UnitOfWork,
    service: RateableService,
    { level, labels = [], comment }: RateRequest,
    channel: RatingChannel,
  ): Promise<RatingView> {
    if (!mayGoWith(NATIONAL_LABELS, level, labels)) {
      throw new DomainError('ratings.unknown-label', 'A reason does not belong to this level.');
    }
    const { windowId, queueId, ticketId } = service;
    const asked = await this.invitations.lock(unit, { windowId, serviceId: service.id });
    if (!(await this.ratings.holdFinished(unit.manager, unit.hallId, service.id))) {
      throw new DomainError('ratings.not-served-yet', 'The service goes on.');
    }
    const ratedAt = new Date(await unit.now());
    const id = uuidv7();
    const inserted = await this.ratings.insert(unit.manager, unit.hallId, {
      id,
      service,
      phase: 'accepted',
      level,
      labels: { codes: labels, version: NATIONAL_LABELS.version },
      comment: comment?.trim() || undefined,
      channel,
      ratedAt,
    });
    if (!inserted) throw new DomainError('ratings.already-rated', 'This service has been rated.');
    await this.followUps.open(unit, { ratingId: id, level, ratedAt });
    if (asked) await this.invitations.close(unit, windowId, 'rated');
    unit.publish(
      { type: 'ticket.rated', rooms: [ticketRoom(ticketId)], payload: { ticketId } },
      { type: 'rating.received', rooms: ['floor'], payload: { windowId, queueId, level } },
    );
    unit.audit({ action: 'rating.submit', subject: `rating:${id}` });
    return { level, ratedAt: ratedAt.toISOString() };
  }
}

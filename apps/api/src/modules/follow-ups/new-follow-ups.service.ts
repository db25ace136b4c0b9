import { Injectable } from '@nestjs/common';
import type { RatingLevel } from '@onewindow/contracts';
import { needsFollowUp } from '@onewindow/ratings';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { FollowUpTerms } from './follow-up-terms';
import { FollowUpRepository } from './follow-up.repository';

export interface GivenRating {
  readonly ratingId: string;
  readonly level: RatingLevel;
  readonly ratedAt: Date;
}

/** 差评工单: opened by the rating itself, in its own transaction, so that none is ever missing. */
@Injectable()
export class NewFollowUps {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly terms: FollowUpTerms,
  ) {}

  async open(unit: UnitOfWork, { ratingId, level, ratedAt }: GivenRating): Promise<void> {
    if (!needsFollowUp(level)) return;
    const { manager, hallId } = unit;
    const id = uuidv7();
    const term = await this.terms.from(manager, hallId, 'contact', ratedAt.getTime());
    await this.followUps.insert(manager, hallId, { id, ratingId, openedAt: ratedAt, term });
    await this.followUps.log(manager, hallId, id, {
      action: 'open',
      state: 'NEW',
      staffId: null,
      at: ratedAt,
      note: null,
      choices: {},
    });
    const details = { ratingId };
    unit.audit({ action: 'follow-up.open', subject: `follow-up:${id}`, details });
  }
}

import { Injectable } from '@nestjs/common';
import type { FollowUpDays } from '@onewindow/contracts';
import { localMomentOf, momentOfShare, workingTerm } from '@onewindow/queueing';
import { WARNING_SHARES, type FollowUpTerm } from '@onewindow/ratings';
import type { EntityManager } from 'typeorm';
import { hallMoment } from '../../platform/clock/hall-clock';
import { WorkingCalendar } from '../policies/opening/working-calendar.service';
import { FollowUpRules } from './follow-up-rules.service';

/** When a part of the work is due, in working days of the hall. */
@Injectable()
export class FollowUpTerms {
  constructor(
    private readonly rules: FollowUpRules,
    private readonly calendar: WorkingCalendar,
  ) {}

  async from(
    manager: EntityManager,
    hallId: string,
    part: keyof FollowUpDays,
    startedAt: number,
  ): Promise<FollowUpTerm> {
    const { [part]: days } = await this.rules.of(manager, hallId);
    const { timeZone } = await hallMoment(manager, hallId);
    const { date } = localMomentOf(startedAt, timeZone);
    const plan = await this.calendar.planFrom(manager, hallId, date);
    const term = workingTerm(plan, startedAt, days, timeZone);
    return {
      ...term,
      halfAt: momentOfShare(plan, term, WARNING_SHARES.half, timeZone),
      nearlyAt: momentOfShare(plan, term, WARNING_SHARES.nearly, timeZone),
    };
  }
}

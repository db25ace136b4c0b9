import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate, type OpeningPlan } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { OpeningHoursService } from './opening-hours.service';
import { OpeningRepository } from './opening.repository';
import { prcCalendar } from './prc-calendar';

/** Longer than any term, so that a term of December knows the January it ends in. */
const DAYS_AHEAD = 60;

/** Which days count in terms of working days. */
@Injectable()
export class WorkingCalendar {
  constructor(
    private readonly opening: OpeningRepository,
    private readonly hours: OpeningHoursService,
  ) {}

  /**
   * The hours of the hall from a day on, with its holidays. The national ones stand in for a year
   * the hall has entered none of: a term must not run out over the holidays because of that.
   */
  async planFrom(manager: EntityManager, hallId: string, from: LocalDate): Promise<OpeningPlan> {
    const plan = await this.hours.planOf(manager, hallId, { from });
    const years = new Set(
      [from, addDays(from, DAYS_AHEAD)].map((date) => Number(date.slice(0, 4))),
    );
    const calendar = new Map(plan.calendar);
    for (const year of years) {
      const entered = await this.opening.calendarOfYear(manager, hallId, year);
      if (entered.length > 0) continue;
      for (const { date, kind } of prcCalendar(year)) calendar.set(date, kind);
    }
    return { ...plan, calendar };
  }
}

import type { CalendarDayKind } from '@onewindow/contracts';
import {
  addDays,
  instantOf,
  localMomentOf,
  MINUTES_PER_DAY,
  weekdayOf,
  type LocalDate,
} from '../calendar/local-time';
import type { EpochMs } from '../time';
import { hoursOf, type OpeningPlan } from './opening-hours';

const SATURDAY = 6;

/** Something to be done within so many working days; hall time. */
export interface WorkingTerm {
  readonly startedAt: EpochMs;
  readonly dueAt: EpochMs;
}

/** Monday to Friday without the holidays, and the weekend days worked in exchange (调休). */
export function isWorkingDay(
  calendar: ReadonlyMap<LocalDate, CalendarDayKind>,
  date: LocalDate,
): boolean {
  const kind = calendar.get(date);
  return kind === undefined ? weekdayOf(date) < SATURDAY : kind === 'workday';
}

/**
 * A term of working days. The day it starts on does not count, and it ends with the business hours
 * of its last day (民法典 Art. 201 and 203); at midnight where the hall is closed that day.
 */
export function workingTerm(
  plan: OpeningPlan,
  startedAt: EpochMs,
  days: number,
  timeZone: string,
): WorkingTerm {
  const { date: firstDay } = localMomentOf(startedAt, timeZone);
  const lastDay = workingDayAfter(plan, firstDay, days);
  const closings = hoursOf(plan, lastDay).map(({ untilMinute }) => untilMinute);
  const closing = closings.length > 0 ? Math.max(...closings) : MINUTES_PER_DAY;
  return { startedAt, dueAt: instantOf(lastDay, closing, timeZone) };
}

/** When so great a share of a term's working time has gone, counted in opening hours. */
export function momentOfShare(
  plan: OpeningPlan,
  term: WorkingTerm,
  share: number,
  timeZone: string,
): EpochMs {
  const stretches = workingStretches(plan, term, timeZone);
  let left = share * stretches.reduce((sum, { from, until }) => sum + until - from, 0);
  for (const { from, until } of stretches) {
    if (left <= until - from) return from + left;
    left -= until - from;
  }
  return term.dueAt;
}

function workingDayAfter(plan: OpeningPlan, date: LocalDate, days: number): LocalDate {
  let day = date;
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1);
    if (isWorkingDay(plan.calendar, day)) counted += 1;
  }
  return day;
}

function workingStretches(
  plan: OpeningPlan,
  { startedAt, dueAt }: WorkingTerm,
  timeZone: string,
): readonly { readonly from: EpochMs; readonly until: EpochMs }[] {
  return daysOf(startedAt, dueAt, timeZone)
    .filter((date) => isWorkingDay(plan.calendar, date))
    .flatMap((date) =>
      hoursOf(plan, date).map(({ fromMinute, untilMinute }) => ({
        from: Math.max(startedAt, instantOf(date, fromMinute, timeZone)),
        until: Math.min(dueAt, instantOf(date, untilMinute, timeZone)),
      })),
    )
    .filter(({ from, until }) => from < until);
}

function daysOf(from: EpochMs, until: EpochMs, timeZone: string): readonly LocalDate[] {
  const { date: last } = localMomentOf(until, timeZone);
  const days: LocalDate[] = [];
  for (let day = localMomentOf(from, timeZone).date; day <= last; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

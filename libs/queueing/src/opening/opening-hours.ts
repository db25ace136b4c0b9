import type { CalendarDayKind, OpeningDuty } from '@onewindow/contracts';
import {
  addDays,
  instantOf,
  localMomentOf,
  MINUTES_PER_DAY,
  weekdayOf,
  type LocalDate,
} from '../calendar/local-time';
import type { EpochMs } from '../time';

/** A stretch of a day in which numbers are given out; minutes since midnight, end not included. */
export interface OpeningInterval {
  readonly fromMinute: number;
  readonly untilMinute: number;
  /** `lunch` is staffed by the windows that are on the roster, not by all. */
  readonly duty: OpeningDuty;
}

/** What a hall or a queue has decided: by weekday (1 is Monday), and by date instead of it. */
export interface OpeningHours {
  readonly week: ReadonlyMap<number, readonly OpeningInterval[]>;
  readonly dates: ReadonlyMap<LocalDate, readonly OpeningInterval[]>;
}

export interface OpeningPlan extends OpeningHours {
  readonly calendar: ReadonlyMap<LocalDate, CalendarDayKind>;
}

export type Opening =
  | { readonly isOpen: true; readonly duty: OpeningDuty; readonly until: EpochMs | undefined }
  | { readonly isOpen: false; readonly opensAt: EpochMs | undefined };

/** Further ahead nobody is told when it opens; longer than any holiday. */
const SEARCHED_DAYS = 60;
const MONDAY = 1;
const ALL_DAY: readonly OpeningInterval[] = [
  { fromMinute: 0, untilMinute: MINUTES_PER_DAY, duty: 'full' },
];

/**
 * The hours of a queue: its own week where it has one, else the hall's. A date somebody has decided
 * about beats the week, and the queue's own date beats the hall's.
 */
export function openingOfQueue(ofHall: OpeningHours, ofQueue: OpeningHours): OpeningHours {
  return {
    week: ofQueue.week.size > 0 ? ofQueue.week : ofHall.week,
    dates: new Map([...ofHall.dates, ...ofQueue.dates]),
  };
}

/**
 * The hours of one day. A date beats everything; a public holiday is closed; a weekend day worked in
 * exchange has the hours of a Monday. A hall that has set no hours by weekday never closes by itself.
 */
export function hoursOf(
  { week, dates, calendar }: OpeningPlan,
  date: LocalDate,
): readonly OpeningInterval[] {
  const decided = dates.get(date);
  if (decided) return decided;
  if (week.size === 0) return ALL_DAY;
  const kind = calendar.get(date);
  if (kind === 'holiday') return [];
  return week.get(kind === 'workday' ? MONDAY : weekdayOf(date)) ?? [];
}

/** Whether numbers are given out now, until when, and else from when on. */
export function openingAt(plan: OpeningPlan, now: EpochMs, timeZone: string): Opening {
  const { date, minute } = localMomentOf(now, timeZone);
  const current = hoursOf(plan, date).find(
    ({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute,
  );
  if (!current) return { isOpen: false, opensAt: nextOpening(plan, now, timeZone) };
  const isAlwaysOpen = plan.week.size === 0 && plan.dates.size === 0;
  const until = isAlwaysOpen ? undefined : instantOf(date, current.untilMinute, timeZone);
  return { isOpen: true, duty: current.duty, until };
}

function nextOpening(plan: OpeningPlan, now: EpochMs, timeZone: string): EpochMs | undefined {
  const { date: today } = localMomentOf(now, timeZone);
  for (let ahead = 0; ahead <= SEARCHED_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const starts = hoursOf(plan, date)
      .map(({ fromMinute }) => instantOf(date, fromMinute, timeZone))
      .filter((start) => start > now);
    if (starts.length > 0) return Math.min(...starts);
  }
  return undefined;
}

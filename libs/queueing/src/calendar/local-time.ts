import { MINUTE_MS, type EpochMs } from '../time';

/** A day of the hall's wall calendar, `YYYY-MM-DD`. */
export type LocalDate = string;

export const MINUTES_PER_DAY = 1_440;

/** The wall clock of a hall: which day, and how many minutes of it. */
export interface LocalMoment {
  readonly date: LocalDate;
  /** Minutes since midnight as the wall clock shows them. */
  readonly minute: number;
  /** ISO: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

export function localMomentOf(now: EpochMs, timeZone: string): LocalMoment {
  const wall = wallTimeAsUtc(now, timeZone);
  const date = new Date(wall).toISOString().slice(0, 10);
  const minute = (wall - Date.parse(date)) / MINUTE_MS;
  return { date, minute, weekday: weekdayOf(date) };
}

export function weekdayOf(date: LocalDate): number {
  return new Date(date).getUTCDay() || 7;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * MINUTES_PER_DAY * MINUTE_MS).toISOString().slice(0, 10);
}

/**
 * The instant at which the wall clock shows this minute of the day; 1440 is the midnight that ends
 * it. Where clocks are changed, a minute that is skipped gives the instant of the change.
 */
export function instantOf(date: LocalDate, minute: number, timeZone: string): EpochMs {
  const wanted = Date.parse(date) + minute * MINUTE_MS;
  const offset = (at: EpochMs): number => wallTimeAsUtc(at, timeZone) - at;
  const first = wanted - offset(wanted);
  const second = wanted - offset(first);
  return wallTimeAsUtc(second, timeZone) === wanted ? second : Math.max(first, second);
}

/** The wall clock of the zone, read as if it stood in UTC; exact to the minute. */
export function wallTimeAsUtc(now: EpochMs, timeZone: string): EpochMs {
  const parts = wallClock(timeZone).formatToParts(now);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
}

// Building a formatter costs far more than using it, and a replayed day asks thousands of times.
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  let clock = wallClocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    wallClocks.set(timeZone, clock);
  }
  return clock;
}

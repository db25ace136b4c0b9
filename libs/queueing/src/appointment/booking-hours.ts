import { weekdayOf, type LocalDate } from '../calendar/local-time';
import { areGoodBands } from '../quota/quota-bands';
import { hoursOf, type OpeningInterval, type OpeningPlan } from '../opening/opening-hours';

/** A stretch of a day with bookable slots; minutes since midnight, end not included. */
export interface BookableInterval {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** By weekday (1 is Monday), and by date instead of it; no intervals is no booking. */
export interface BookingHours {
  readonly week: readonly {
    readonly weekday: number;
    readonly intervals: readonly BookableInterval[];
  }[];
  readonly dates: readonly {
    readonly date: LocalDate;
    readonly intervals: readonly BookableInterval[];
  }[];
}

const MORNING: OpeningInterval = { fromMinute: 540, untilMinute: 720, duty: 'full' };
const AFTERNOON: OpeningInterval = { fromMinute: 780, untilMinute: 1_020, duty: 'full' };
const WORKING_DAYS = [1, 2, 3, 4, 5];

/**
 * Nine to twelve and one to five on working days: the hours published for Guangzhou's own centre.
 * A hall without hours never closes by itself, but nobody is asked to come at night for that.
 */
const USUAL_WEEK: OpeningPlan['week'] = new Map(
  WORKING_DAYS.map((weekday) => [weekday, [MORNING, AFTERNOON]]),
);

/**
 * The bookable stretches of one day: those decided for bookings, a date before its weekday, or
 * else those in which the queue is open with all its windows. A closed day has none.
 */
export function bookableIntervals(
  hours: BookingHours | null,
  opening: OpeningPlan,
  date: LocalDate,
): readonly BookableInterval[] {
  return hours ? decidedIntervals(hours, date) : openIntervals(opening, date);
}

/** Lunch is staffed by a few windows, which is no time to send people for. */
function openIntervals(opening: OpeningPlan, date: LocalDate): readonly BookableInterval[] {
  const week = opening.week.size > 0 ? opening.week : USUAL_WEEK;
  return hoursOf({ ...opening, week }, date).filter(({ duty }) => duty === 'full');
}

function decidedIntervals(
  { week, dates }: BookingHours,
  date: LocalDate,
): readonly BookableInterval[] {
  const decided = dates.find((one) => one.date === date);
  if (decided) return decided.intervals;
  const weekday = weekdayOf(date);
  return week.find((one) => one.weekday === weekday)?.intervals ?? [];
}

/** Hours that can be kept: every day once, every stretch with a length, none over another. */
export function areGoodBookingHours({ week, dates }: BookingHours): boolean {
  const weekdays = new Set(week.map(({ weekday }) => weekday));
  const days = new Set(dates.map(({ date }) => date));
  return (
    weekdays.size === week.length &&
    days.size === dates.length &&
    [...week, ...dates].every(({ intervals }) => areGoodBands(intervals))
  );
}

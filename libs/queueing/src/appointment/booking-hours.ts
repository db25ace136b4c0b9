import { weekdayOf, type LocalDate } from '../calendar/local-time';

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

const MORNING: BookableInterval = { fromMinute: 540, untilMinute: 720 };
const AFTERNOON: BookableInterval = { fromMinute: 780, untilMinute: 1_020 };
const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Nine to twelve and one to five on working days: the hours published for Guangzhou's own centre. */
export const DEFAULT_BOOKING_HOURS: BookingHours = {
  week: WORKING_DAYS.map((weekday) => ({ weekday, intervals: [MORNING, AFTERNOON] })),
  dates: [],
};

/** The bookable stretches of one day; what was decided about the date beats its weekday. */
export function bookableIntervals(
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
    [...week, ...dates].every(({ intervals }) => areDisjoint(intervals))
  );
}

function areDisjoint(intervals: readonly BookableInterval[]): boolean {
  const sorted = [...intervals].sort((a, b) => a.fromMinute - b.fromMinute);
  return sorted.every(({ fromMinute, untilMinute }, index) => {
    const former = sorted[index - 1];
    return fromMinute < untilMinute && (!former || former.untilMinute <= fromMinute);
  });
}

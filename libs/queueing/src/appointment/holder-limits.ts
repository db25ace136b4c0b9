import { addDays, weekdayOf, type LocalDate } from '../calendar/local-time';
import { refuse, type Refusal } from '../refusal';
import type { BookingPolicy } from './booking-policy';

/** One booking of a person that was not cancelled. */
export interface HeldBooking {
  readonly date: LocalDate;
  readonly unkept: boolean;
}

/**
 * Whether this person may book one more time for this day; the bookings are those of the hall, in
 * any of its queues.
 */
export function refuseOverLimit(
  bookings: readonly HeldBooking[],
  { date, today }: { readonly date: LocalDate; readonly today: LocalDate },
  policy: BookingPolicy,
): Refusal | undefined {
  const until = blockedUntil(bookings, policy);
  if (until !== undefined && today <= until) return refuse('appointments.blocked', { until });
  const [per, limit] = limitReached(bookings, date, policy) ?? [];
  return per && refuse('appointments.limit-reached', { per, limit });
}

/**
 * The last day on which somebody is barred who did not come too often: `blockDays` after the no-show
 * that reached the limit. Those that have led to it are older than that once the bar has ended, so no
 * no-show is held against anybody twice.
 */
export function blockedUntil(
  bookings: readonly HeldBooking[],
  { noShowLimit, blockDays }: Pick<BookingPolicy, 'noShowLimit' | 'blockDays'>,
): LocalDate | undefined {
  const missed = bookings
    .filter(({ unkept }) => unkept)
    .map(({ date }) => date)
    .sort();
  const reached = missed.filter((date, index) => {
    const first = missed[index - noShowLimit + 1];
    return first !== undefined && date <= addDays(first, blockDays);
  });
  const last = reached.at(-1);
  return last === undefined ? undefined : addDays(last, blockDays);
}

type Period = 'day' | 'week' | 'month';

function limitReached(
  bookings: readonly HeldBooking[],
  date: LocalDate,
  { perDay, perWeek, perMonth }: BookingPolicy,
): readonly [Period, number] | undefined {
  const periods: readonly (readonly [Period, number, (day: LocalDate) => string])[] = [
    ['day', perDay, (day) => day],
    ['week', perWeek, mondayOf],
    ['month', perMonth, (day) => day.slice(0, 7)],
  ];
  const reached = periods.find(
    ([, limit, keyOf]) =>
      bookings.filter((booking) => keyOf(booking.date) === keyOf(date)).length >= limit,
  );
  return reached && [reached[0], reached[1]];
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

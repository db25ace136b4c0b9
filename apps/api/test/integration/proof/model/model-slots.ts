import { BOOKING, FIRST_DAY, MIDNIGHT, MINUTE, queueOf } from './model-hall-plan';

const DAY = 24 * 60 * MINUTE;

/** A stretch of a day in one queue, and how many may book it. */
export interface ModelSlot {
  readonly queueId: string;
  readonly date: string;
  readonly startAt: number;
  readonly endAt: number;
  readonly places: number;
}

/** The first instant of a date; China has one time zone and no summer time. */
export function midnightOf(date: string): number {
  return MIDNIGHT + Date.parse(date) - Date.parse(FIRST_DAY);
}

/** The number of a date since some Monday. */
export function dayNumber(date: string): number {
  return (midnightOf(date) - MIDNIGHT) / DAY;
}

export function dateOf(at: number): string {
  return new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 10);
}

/**
 * The slots of a queue's day. Its places are dealt out one after the other at even distances, the last
 * one into the last slot; a slot that gets none is not on offer.
 */
export function slotsOf(queueId: string, date: string): readonly ModelSlot[] {
  const starts = BOOKING.intervals.flatMap(startsIn);
  const dealt = starts.map(() => 0);
  const places = placesOfDay(queueId);
  for (let place = 1; place <= places; place += 1) {
    const slot = Math.ceil((place * starts.length) / places) - 1;
    dealt[slot] = (dealt[slot] ?? 0) + 1;
  }
  return starts.flatMap((minute, index) => {
    const startAt = midnightOf(date) + minute * MINUTE;
    const endAt = startAt + BOOKING.slotMinutes * MINUTE;
    const slot = { queueId, date, startAt, endAt };
    const given = Math.min(dealt[index] ?? 0, BOOKING.slotCap);
    return given === 0 ? [] : [{ ...slot, places: given }];
  });
}

/** Today and tomorrow, as far as it has not begun. */
export function slotsOnOffer(queueId: string, now: number): readonly ModelSlot[] {
  const dates = Array.from({ length: BOOKING.daysAhead + 1 }, (_, day) => dateOf(now + day * DAY));
  return dates.flatMap((date) => slotsOf(queueId, date)).filter(({ startAt }) => startAt > now);
}

/** Until when the holder may give a booking back. */
export function cancellableUntil({ startAt }: ModelSlot): number {
  return startAt - BOOKING.cancelLeadMinutes * MINUTE;
}

/** In whole numbers: of the day's, as many per cent as can be booked. */
function placesOfDay(queueId: string): number {
  const { dailyQuota, bookedPercent } = queueOf(queueId);
  return Math.floor((dailyQuota * Math.min(bookedPercent, BOOKING.greatestPercent)) / 100);
}

/** What is left of an interval behind its last whole slot is not booked. */
function startsIn({ fromMinute, untilMinute }: (typeof BOOKING.intervals)[number]): number[] {
  const starts: number[] = [];
  const { slotMinutes } = BOOKING;
  for (let at = fromMinute; at + slotMinutes <= untilMinute; at += slotMinutes) starts.push(at);
  return starts;
}

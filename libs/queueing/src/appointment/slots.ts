import { addDays, instantOf, type LocalDate } from '../calendar/local-time';
import type { OpeningPlan } from '../opening/opening-hours';
import { MINUTE_MS, type EpochMs } from '../time';
import { bookableIntervals } from './booking-hours';
import type { BookingPolicy } from './booking-policy';

/** A stretch of time that people book, and how many may. */
export interface Slot {
  readonly date: LocalDate;
  readonly startAt: EpochMs;
  readonly endAt: EpochMs;
  readonly capacity: number;
}

/** What of a queue's numbers can be booked, and when it is open. */
export interface BookableQueue {
  readonly dailyQuota: number;
  /** 0 to 1. */
  readonly appointmentShare: number;
  readonly opening: OpeningPlan;
}

/** 0.7 × 40 is 27.999… to a computer. */
const ROUNDING = 1e-9;

/**
 * The slots of one day. A stretch that is not a multiple of the slot leaves its rest unbooked, so a
 * lunch break is never booked into. The day's places are spread as evenly as whole people allow.
 */
export function slotsOfDay(
  date: LocalDate,
  policy: BookingPolicy,
  queue: BookableQueue,
  timeZone: string,
): readonly Slot[] {
  const starts = bookableIntervals(policy.hours, queue.opening, date)
    .flatMap(({ fromMinute, untilMinute }) => startsIn(fromMinute, untilMinute, policy.slotMinutes))
    .sort((a, b) => a - b);
  const places = placesOfDay(policy, queue);
  return starts
    .map((minute, index) => ({
      date,
      startAt: instantOf(date, minute, timeZone),
      endAt: instantOf(date, minute + policy.slotMinutes, timeZone),
      capacity: Math.min(policy.slotCap, share(places, index, starts.length)),
    }))
    .filter(({ capacity }) => capacity > 0);
}

/** What can be booked at this moment: whole days ahead, and of today only what has not begun. */
export function bookableSlots(
  { today, now }: { readonly today: LocalDate; readonly now: EpochMs },
  policy: BookingPolicy,
  queue: BookableQueue,
  timeZone: string,
): readonly Slot[] {
  const days = Math.max(0, policy.maxDaysAhead - policy.openDaysAhead + 1);
  return Array.from({ length: days }, (_, day) => addDays(today, policy.openDaysAhead + day))
    .flatMap((date) => slotsOfDay(date, policy, queue, timeZone))
    .filter(({ startAt }) => startAt > now);
}

/** Until when the citizen may give the place back by themselves. */
export function cancellableUntil(slotStartAt: EpochMs, policy: BookingPolicy): EpochMs {
  return slotStartAt - policy.cancelLeadMinutes * MINUTE_MS;
}

/** When a booking may check in: from shortly before its slot to the end of its day. */
export function checkInWindow(
  { date, slotStartAt }: { readonly date: LocalDate; readonly slotStartAt: EpochMs },
  policy: BookingPolicy,
  timeZone: string,
): { readonly opensAt: EpochMs; readonly closesAt: EpochMs } {
  return {
    opensAt: Math.max(instantOf(date, 0, timeZone), slotStartAt - policy.earlyMinutes * MINUTE_MS),
    closesAt: instantOf(addDays(date, 1), 0, timeZone),
  };
}

function startsIn(fromMinute: number, untilMinute: number, slotMinutes: number): number[] {
  const count = Math.floor((untilMinute - fromMinute) / slotMinutes);
  return Array.from({ length: count }, (_, index) => fromMinute + index * slotMinutes);
}

function placesOfDay({ walkInReserve }: BookingPolicy, queue: BookableQueue): number {
  const booked = Math.min(queue.appointmentShare, 1 - walkInReserve);
  return Math.floor(queue.dailyQuota * booked + ROUNDING);
}

function share(places: number, index: number, slots: number): number {
  return Math.floor((places * (index + 1)) / slots) - Math.floor((places * index) / slots);
}

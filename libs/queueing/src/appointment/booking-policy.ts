import { DEFAULT_ORDER_POLICY, type OrderPolicy } from '../order/order-policy';
import type { BookingHours } from './booking-hours';

/** What a hall decides about bookings, for all its queues or for one; every number is data. */
export interface BookingPolicy {
  /** The first day that can be booked: 0 is today, 1 tomorrow. */
  readonly openDaysAhead: number;
  /** The last day that can be booked. */
  readonly maxDaysAhead: number;
  readonly slotMinutes: number;
  /** Most bookings of one slot, however large the day's share is. */
  readonly slotCap: number;
  /** Share of the day's quota that is never booked, 0 to 1. */
  readonly walkInReserve: number;
  /** A citizen may cancel until so long before the slot. */
  readonly cancelLeadMinutes: number;
  /** Check-in opens so long before the slot. */
  readonly earlyMinutes: number;
  /** A booking is due so long before its slot, so that it is called close to it. */
  readonly leadMinutes: number;
  /** So long after the start of its slot a booking still counts as kept. */
  readonly graceMinutes: number;
  /** Most bookings of one person for one day, one week from Monday, one month. */
  readonly perDay: number;
  readonly perWeek: number;
  readonly perMonth: number;
  /** So many unkept bookings within `blockDays` bar a person for `blockDays`. */
  readonly noShowLimit: number;
  readonly blockDays: number;
  /** Null: while the queue is open, by its opening hours and the calendar. */
  readonly hours: BookingHours | null;
}

/** What somebody has decided; what is left out is decided further out. */
export type BookingChoice = {
  readonly [Rule in keyof BookingPolicy]?: BookingPolicy[Rule] | undefined;
};

/**
 * Where a hall begins (domain facts 4.3). From tomorrow on for five working days, one a day, cancel
 * two hours before: rule set A. Two a week, six a month, two no-shows bar for three months: rule set
 * B. Lead: design §4. Slot, cap, reserve, grace and early check-in are a first choice without a source.
 */
export const DEFAULT_BOOKING_POLICY: BookingPolicy = {
  openDaysAhead: 1,
  maxDaysAhead: 7,
  slotMinutes: 30,
  slotCap: 30,
  walkInReserve: 0.3,
  cancelLeadMinutes: 120,
  earlyMinutes: 60,
  leadMinutes: DEFAULT_ORDER_POLICY.bookedLeadMinutes,
  graceMinutes: DEFAULT_ORDER_POLICY.bookedGraceMinutes,
  perDay: 1,
  perWeek: 2,
  perMonth: 6,
  noShowLimit: 2,
  blockDays: 90,
  hours: null,
};

const RULES = Object.keys(DEFAULT_BOOKING_POLICY) as readonly (keyof BookingPolicy)[];

/** The rules in force: each from the nearest who decided it, the queue, the hall or the default. */
export function bookingPolicy(
  ofQueue: BookingChoice = {},
  ofHall: BookingChoice = {},
): BookingPolicy {
  return Object.fromEntries(
    RULES.map((rule) => [rule, ofQueue[rule] ?? ofHall[rule] ?? DEFAULT_BOOKING_POLICY[rule]]),
  ) as unknown as BookingPolicy;
}

/** The order of a queue's line with what its bookings are promised. */
export function withBookings(order: OrderPolicy, policy: BookingPolicy): OrderPolicy {
  return {
    ...order,
    bookedLeadMinutes: policy.leadMinutes,
    bookedGraceMinutes: policy.graceMinutes,
  };
}

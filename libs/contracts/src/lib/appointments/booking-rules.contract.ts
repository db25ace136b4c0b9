/** Minutes since midnight on the hall's wall clock, the end not included. */
export interface BookableIntervalView {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** When slots are offered: by weekday (1 is Monday), and by date instead of it. */
export interface BookingHoursView {
  readonly week: readonly {
    readonly weekday: number;
    readonly intervals: readonly BookableIntervalView[];
  }[];
  readonly dates: readonly {
    readonly date: string;
    readonly intervals: readonly BookableIntervalView[];
  }[];
}

export const BOOKING_NUMBERS = [
  'openDaysAhead',
  'maxDaysAhead',
  'slotMinutes',
  'slotCap',
  'walkInReserve',
  'cancelLeadMinutes',
  'earlyMinutes',
  'leadMinutes',
  'graceMinutes',
  'perDay',
  'perWeek',
  'perMonth',
  'noShowLimit',
  'blockDays',
] as const;
export type BookingNumber = (typeof BOOKING_NUMBERS)[number];

/** What is decided here; null is decided further out: by the hall, or by default. */
export interface BookingRulesView {
  /** The first day that can be booked: 0 is today, 1 tomorrow. */
  readonly openDaysAhead: number | null;
  /** The last day that can be booked. */
  readonly maxDaysAhead: number | null;
  readonly slotMinutes: number | null;
  /** Most bookings of one slot, however large the day's share is. */
  readonly slotCap: number | null;
  /** Share of the day's quota that is never booked, 0 to 1. */
  readonly walkInReserve: number | null;
  /** A citizen may cancel until so many minutes before the slot. */
  readonly cancelLeadMinutes: number | null;
  /** Check-in opens so many minutes before the slot. */
  readonly earlyMinutes: number | null;
  /** A booking is due so many minutes before its slot. */
  readonly leadMinutes: number | null;
  /** So many minutes after the start of its slot a booking still counts as kept. */
  readonly graceMinutes: number | null;
  /** Most bookings of one person for one day. */
  readonly perDay: number | null;
  /** For one week from Monday. */
  readonly perWeek: number | null;
  readonly perMonth: number | null;
  /** So many unkept bookings within `blockDays` bar a person for `blockDays`. */
  readonly noShowLimit: number | null;
  readonly blockDays: number | null;
  /** Null in hall and queue: the opening hours of the queue, with the calendar. */
  readonly hours: BookingHoursView | null;
}

export interface HallBookingRulesView {
  readonly hall: BookingRulesView;
  /** Of the queues that have decided anything. */
  readonly queues: readonly (BookingRulesView & { readonly queueId: string })[];
}

export interface SetBookingRulesRequest {
  /** Null for the whole hall. */
  readonly queueId: string | null;
  readonly rules: BookingRulesView;
}

export const OPENING_DUTIES = ['full', 'lunch'] as const;
/** `lunch` is 午间值班: only the windows on the roster serve. */
export type OpeningDuty = (typeof OPENING_DUTIES)[number];

export const CALENDAR_DAY_KINDS = ['holiday', 'workday'] as const;
/** A public holiday, or a weekend day worked in exchange 调休. */
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** Minutes since midnight on the hall's wall clock, the end not included. */
export interface OpeningIntervalView {
  readonly fromMinute: number;
  readonly untilMinute: number;
  readonly duty: OpeningDuty;
}

export interface WeekdayHoursView {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly intervals: readonly OpeningIntervalView[];
}

/** Instead of the weekday's hours; no intervals is closed. */
export interface DateHoursView {
  readonly date: string;
  readonly intervals: readonly OpeningIntervalView[];
}

export interface OpeningHoursView {
  readonly week: readonly WeekdayHoursView[];
  readonly dates: readonly DateHoursView[];
}

/** What is given out now. `opensAt` is null when nothing opens in the next two months. */
export type OpeningStatusView =
  | { readonly kind: 'open'; readonly duty: OpeningDuty; readonly until: string | null }
  | { readonly kind: 'closed'; readonly opensAt: string | null };

export interface CalendarDayView {
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly name: string;
}

/** Hours of the hall and of the queues that have their own, from today on. */
export interface HallOpeningView {
  readonly hall: OpeningHoursView;
  readonly queues: readonly (OpeningHoursView & { readonly queueId: string })[];
  readonly calendar: readonly CalendarDayView[];
  readonly now: OpeningStatusView;
}

export interface SetOpeningHoursRequest extends OpeningHoursView {
  /** Null for the whole hall. A queue without a week of its own has the hall's. */
  readonly queueId: string | null;
}

/** Takes the place of all days of one year. */
export interface SetCalendarRequest {
  readonly year: number;
  readonly days: readonly CalendarDayView[];
}

export interface ImportCalendarRequest {
  readonly year: number;
}

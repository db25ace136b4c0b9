/** A window is to be open on this day; minutes since midnight, the end not included. */
export interface RosterShiftView {
  readonly windowId: string;
  readonly date: string;
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** The most of one file: a week of a large hall. */
export const ROSTER_CSV_MOST = 90_000;

export interface ImportRosterRequest {
  /** Columns `date`, `window`, `from`, `until`, as in `2026-03-02,A01,09:00,12:00`. */
  readonly csv: string;
}

/** The days whose shifts the file has replaced. */
export interface RosterImportView {
  readonly dates: readonly string[];
  readonly shifts: number;
}

/** Who is to be open now, beside who is. */
export interface RosterNowView {
  readonly at: string;
  readonly planned: readonly string[];
  readonly open: readonly string[];
  readonly missing: readonly string[];
  readonly unplanned: readonly string[];
}

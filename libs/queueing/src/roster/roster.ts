import type { LocalDate, LocalMoment } from '../calendar/local-time';

/** A window that is to be open on a day from a minute to another, the end not included. */
export interface RosterShift {
  readonly windowId: string;
  readonly date: LocalDate;
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** Windows that are to be open at this moment of the hall's wall clock, each once. */
export function plannedOpen(
  shifts: readonly RosterShift[],
  { date, minute }: Pick<LocalMoment, 'date' | 'minute'>,
): readonly string[] {
  const current = shifts.filter(
    (shift) => shift.date === date && shift.fromMinute <= minute && minute < shift.untilMinute,
  );
  return [...new Set(current.map(({ windowId }) => windowId))].sort();
}

/** The plan beside what is: who is missing, and who works besides. */
export function compareWithPlan(
  planned: readonly string[],
  open: readonly string[],
): { readonly missing: readonly string[]; readonly unplanned: readonly string[] } {
  return {
    missing: planned.filter((windowId) => !open.includes(windowId)),
    unplanned: open.filter((windowId) => !planned.includes(windowId)),
  };
}

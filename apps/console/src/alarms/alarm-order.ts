import type { AlarmView } from '@onewindow/contracts';

/** What nobody sees to comes first, and of that the oldest. */
export function byUrgency(open: readonly AlarmView[]): readonly AlarmView[] {
  return [...open].sort(
    (one, other) =>
      Number(one.acknowledgedAt !== null) - Number(other.acknowledgedAt !== null) ||
      Date.parse(one.raisedAt) - Date.parse(other.raisedAt),
  );
}

/** Those that nobody has said to see to. */
export function unanswered(open: readonly AlarmView[]): readonly AlarmView[] {
  return open.filter(({ acknowledgedAt }) => acknowledgedAt === null);
}

/** Whether one is among them that was not there before; the first look at the list rings for nothing. */
export function isNewAmong(
  open: readonly AlarmView[],
  before: readonly AlarmView[] | undefined,
): boolean {
  if (before === undefined) return false;
  const known = new Set(before.map(({ id }) => id));
  return unanswered(open).some(({ id }) => !known.has(id));
}

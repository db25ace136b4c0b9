import type { Urgency } from '@onewindow/contracts';

/** Shares of a term's working time at which somebody is warned. */
export const WARNING_SHARES = { half: 0.5, nearly: 0.8 } as const;

/** Hall time in epoch milliseconds. */
export interface FollowUpTerm {
  readonly startedAt: number;
  readonly halfAt: number;
  readonly nearlyAt: number;
  readonly dueAt: number;
}

/** How pressing it is; a function of time alone. The last moment of a term still counts. */
export function urgencyOf({ halfAt, nearlyAt, dueAt }: FollowUpTerm, now: number): Urgency {
  if (now > dueAt) return 'overdue';
  if (now >= nearlyAt) return 'nearly-due';
  return now >= halfAt ? 'half-gone' : 'in-time';
}

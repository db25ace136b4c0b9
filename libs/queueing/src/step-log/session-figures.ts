import type { EpochMs } from '../time';
import { span, type Stay } from './ticket-figures';

/** One clerk at one window; still open without an end. */
export interface LoggedSession {
  readonly id: string;
  readonly openedAt: EpochMs;
  readonly closedAt?: EpochMs | undefined;
}

/** Milliseconds; called, serving and idle make up the open time. */
export interface SessionFigures {
  readonly openMs: number;
  /** Somebody was on the way. */
  readonly calledMs: number;
  readonly servingMs: number;
  readonly idleMs: number;
}

/**
 * What a window session was spent on.
 *
 * @param stays of all tickets
 * @param now for whatever still lasts
 */
export function sessionFigures(
  { id, openedAt, closedAt = undefined }: LoggedSession,
  stays: readonly Stay[],
  now: EpochMs,
): SessionFigures {
  const own = stays.filter(({ sessionId }) => sessionId === id);
  const spent = (kind: Stay['kind']) =>
    own
      .filter((stay) => stay.kind === kind)
      .reduce((sum, { from, to = now }) => sum + span(from, to), 0);
  const openMs = span(openedAt, closedAt ?? now);
  const [calledMs, servingMs] = [spent('called'), spent('serving')];
  return { openMs, calledMs, servingMs, idleMs: Math.max(0, openMs - calledMs - servingMs) };
}

import type { LiveCall, QueueSummary } from '@onewindow/contracts';

/** A fresh call keeps the featured place at least this long, however many come after it. */
export const FEATURED_HOLD_MS = 4_000;
/** More calls than this at once share the featured place as rows below it. */
export const FEATURED_MAX = 4;
/** A call stands out this long, first pulsing, then steady. */
export const HIGHLIGHT_MS = 20_000;
/** Hall time after which an unanswered call leaves the board; its window still shows the number. */
export const CALL_SHOWN_MS = 180_000;

/** Hall time, and how many hall milliseconds pass in a real one (60 in a replay). */
export interface BoardTime {
  readonly nowMs: number;
  readonly rate: number;
}

export interface CallBoard {
  /** Never empty while there is a call; the newest first. */
  readonly featured: readonly LiveCall[];
  /** All other calls, each its own row, newest first. */
  readonly rows: readonly LiveCall[];
}

/** Real milliseconds since a call; what somebody in front of the board has seen of it. */
export function seenForMs(call: Pick<LiveCall, 'calledAt'>, time: BoardTime): number {
  const ageMs = Math.max(0, time.nowMs - Date.parse(call.calledAt));
  return ageMs / (time.rate > 0 ? time.rate : 1);
}

/** Calls of the same moment stay as the room has them. */
function newestFirst(a: LiveCall, b: LiveCall): number {
  return Date.parse(b.calledAt) - Date.parse(a.calledAt);
}

/**
 * Splits the open calls into the featured place and the rows. A call leaves only by its age or by
 * the room's state, never because newer ones came.
 */
export function arrangeCalls(calls: readonly LiveCall[], time: BoardTime): CallBoard {
  const shown = calls
    .filter((call) => time.nowMs - Date.parse(call.calledAt) < CALL_SHOWN_MS)
    .sort(newestFirst);
  const held = shown.filter((call) => seenForMs(call, time) < FEATURED_HOLD_MS).length;
  const featuredCount = Math.min(FEATURED_MAX, Math.max(1, held));
  return { featured: shown.slice(0, featuredCount), rows: shown.slice(featuredCount) };
}

/** Everybody who stands in one of the lines. */
export function waitingIn(queues: readonly Pick<QueueSummary, 'waiting'>[]): number {
  return queues.reduce((sum, { waiting }) => sum + waiting, 0);
}

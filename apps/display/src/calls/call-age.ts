import type { LiveCall } from '@onewindow/contracts';
import { HIGHLIGHT_MS, seenForMs, type BoardTime } from './call-board';

/** Whole minutes of hall time since the call, for the words beside it. */
export function minutesSinceCall(call: LiveCall, time: BoardTime): number {
  return Math.max(0, Math.floor((time.nowMs - Date.parse(call.calledAt)) / 60_000));
}

/** Whether the call still stands out. */
export function isFreshCall(call: LiveCall, time: BoardTime): boolean {
  return seenForMs(call, time) < HIGHLIGHT_MS;
}

/** Where the pulse of a call would be by now, as a CSS delay; a row put up late does not start it anew. */
export function pulseDelay(call: LiveCall, time: BoardTime): string {
  return `${-Math.round(seenForMs(call, time)) / 1000}s`;
}

/** Long enough to read a number and point a phone at the screen; the paper comes besides. */
export const SHOW_TICKET_SECONDS = 8;
export const SHOW_LONGER_SECONDS = 30;
/** Long enough to write a number down, or to look for somebody. */
export const SHOW_UNPRINTED_SECONDS = 60;

/** Whole seconds until the end, never below zero. */
export function secondsLeft(endsAtMs: number, nowMs: number): number {
  return Math.max(0, Math.ceil((endsAtMs - nowMs) / 1000));
}

/** A range of minutes as people say it. */
export type MinuteRange =
  | { readonly kind: 'within'; readonly high: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'over'; readonly low: number };

/** Nobody can use a minute; five are told apart. */
const STEP_MINUTES = 5;
/** Above an hour only the hour is said. */
const OPEN_END_MINUTES = 60;

/** Widens a range to steps of five minutes; never narrows it, so that it goes on keeping its word. */
export function roundMinuteRange(lowMinutes: number, highMinutes: number): MinuteRange {
  const low = Math.max(0, Math.floor(lowMinutes / STEP_MINUTES) * STEP_MINUTES);
  if (low >= OPEN_END_MINUTES) return { kind: 'over', low: OPEN_END_MINUTES };
  const high = Math.max(low + STEP_MINUTES, Math.ceil(highMinutes / STEP_MINUTES) * STEP_MINUTES);
  return low === 0 ? { kind: 'within', high } : { kind: 'range', low, high };
}

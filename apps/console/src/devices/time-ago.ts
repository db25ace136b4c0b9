import type { Sentence } from '../shell/explain';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago something was, in words of one size. */
export function timeAgo(agoMs: number): Sentence {
  if (agoMs < 1.5 * MINUTE_MS) return { key: 'timeAgo.now', words: {} };
  if (agoMs < HOUR_MS) return said('minutes', agoMs / MINUTE_MS);
  if (agoMs < DAY_MS) return said('hours', agoMs / HOUR_MS);
  return said('days', agoMs / DAY_MS);
}

function said(unit: 'minutes' | 'hours' | 'days', count: number): Sentence {
  return { key: `timeAgo.${unit}`, words: { count: Math.floor(count) } };
}

/** An error of a clock that people would notice; null below a minute. */
export function clockError(skewMs: number | null): Sentence | null {
  if (skewMs === null || Math.abs(skewMs) < MINUTE_MS) return null;
  const minutes = Math.round(Math.abs(skewMs) / MINUTE_MS);
  return { key: skewMs > 0 ? 'devices.clockFast' : 'devices.clockSlow', words: { minutes } };
}

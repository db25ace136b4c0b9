import type { Sentence } from './explain';

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

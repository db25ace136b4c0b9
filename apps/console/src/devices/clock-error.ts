import type { Sentence } from '../shell/explain';

const MINUTE_MS = 60_000;

/** An error of a clock that people would notice; null below a minute. */
export function clockError(skewMs: number | null): Sentence | null {
  if (skewMs === null || Math.abs(skewMs) < MINUTE_MS) return null;
  const minutes = Math.round(Math.abs(skewMs) / MINUTE_MS);
  return { key: skewMs > 0 ? 'devices.clockFast' : 'devices.clockSlow', words: { minutes } };
}

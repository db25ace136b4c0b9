import { DEVICE_CLOCK_ERROR_SECONDS } from '@onewindow/contracts';
import type { Sentence } from '../shell/explain';

const MINUTE_MS = 60_000;

/** What is said of a wrong clock, fast where it is positive; null while nobody would notice. */
export function clockError(skewMs: number | null): Sentence | null {
  if (skewMs === null || Math.abs(skewMs) < DEVICE_CLOCK_ERROR_SECONDS * 1000) return null;
  const minutes = Math.round(Math.abs(skewMs) / MINUTE_MS);
  return { key: skewMs > 0 ? 'devices.clockFast' : 'devices.clockSlow', words: { minutes } };
}

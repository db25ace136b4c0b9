import type { EpochMs } from './time';

/** An instant of one sample day in the hall, from its wall clock: `at('09:05')`, `at('09:05:20')`. */
export function at(wallClock: string): EpochMs {
  const seconds = wallClock.length === 5 ? ':00' : '';
  return Date.parse(`2026-03-02T${wallClock}${seconds}+08:00`);
}

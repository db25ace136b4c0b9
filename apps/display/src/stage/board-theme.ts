import type { BoardTheme } from '@onewindow/contracts';
import { localMomentOf } from '@onewindow/queueing';

const DAY_FROM_MINUTE = 7 * 60;
const DAY_UNTIL_MINUTE = 18 * 60;

/** Whether it is day in the hall; before it has said what time it is, nobody knows. */
export function isDaytime(nowMs: number | null, timeZone: string): boolean {
  if (nowMs === null) return false;
  const { minute } = localMomentOf(nowMs, timeZone);
  return minute >= DAY_FROM_MINUTE && minute < DAY_UNTIL_MINUTE;
}

/** Light or dark, as ordered or by the hour of the hall. */
export function lookOf(
  theme: BoardTheme,
  nowMs: number | null,
  timeZone: string,
): 'light' | 'dark' {
  if (theme !== 'by-hour') return theme;
  return isDaytime(nowMs, timeZone) ? 'light' : 'dark';
}

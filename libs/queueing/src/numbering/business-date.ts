import { MINUTES_PER_DAY, wallTimeAsUtc } from '../calendar/local-time';
import { MINUTE_MS, type EpochMs } from '../time';

/** The hall's calendar day, `YYYY-MM-DD`; stored on the row, never derived later (design §2). */
export type BusinessDate = string;

/**
 * The business date an instant belongs to. The day turns `dayBoundaryMinutes` after local midnight
 * (0 unless configured, design §11): with 240, a ticket taken at 03:59 still counts to yesterday.
 * Local wall time decides, so the answer holds on days a zone changes its clocks. Throws on a zone
 * or a boundary that cannot exist: both are configuration, checked when it is read.
 */
export function businessDateOf(
  now: EpochMs,
  timeZone: string,
  dayBoundaryMinutes = 0,
): BusinessDate {
  if (!(dayBoundaryMinutes >= 0 && dayBoundaryMinutes < MINUTES_PER_DAY)) {
    throw new RangeError(`Not a day boundary: ${dayBoundaryMinutes} minutes`);
  }
  const localAsUtc = wallTimeAsUtc(now, timeZone);
  return new Date(localAsUtc - dayBoundaryMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

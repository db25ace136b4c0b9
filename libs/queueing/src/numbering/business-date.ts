import { MINUTE_MS, type EpochMs } from '../time';

/** The hall's calendar day, `YYYY-MM-DD`; stored on the row, never derived later (design §2). */
export type BusinessDate = string;

const MINUTES_PER_DAY = 1_440;

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
  const localAsUtc = localWallTimeAsUtc(now, timeZone);
  return new Date(localAsUtc - dayBoundaryMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/** The wall clock of the zone, read as if it stood in UTC; exact to the minute. */
function localWallTimeAsUtc(now: EpochMs, timeZone: string): EpochMs {
  const parts = wallClock(timeZone).formatToParts(now);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
}

// Building a formatter costs far more than using it, and a replayed day asks thousands of times.
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  let clock = wallClocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    wallClocks.set(timeZone, clock);
  }
  return clock;
}

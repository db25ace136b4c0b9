import { SECOND_MS, type EpochMs } from '../time';

/** More than this no clock drifts within half an hour; it was set, or the machine slept. */
export const CLOCK_JUMP_MS = 2 * SECOND_MS;

/** What a kiosk knew of its clock when the server last told it the hall's time. */
export interface MeasuredClock {
  /** Its own clock minus the hall's. */
  readonly offsetMs: number;
  /** What its own clock showed then. */
  readonly measuredAt: EpochMs;
  /** The latest its own clock was ever seen to show. */
  readonly latest: EpochMs;
}

export interface ClockReading {
  /** What its own clock shows now. */
  readonly wall: EpochMs;
  /** Since the measurement, by a clock nobody can set; undefined once the page was started anew. */
  readonly steadyMs: number | undefined;
}

/**
 * Time of the hall by the kiosk's own clock, or undefined when it cannot be told: it was never
 * measured, ran otherwise than the steady one since, or was set back while the kiosk was off.
 */
export function hallTimeBy(
  measured: MeasuredClock | undefined,
  { wall, steadyMs }: ClockReading,
): EpochMs | undefined {
  if (!measured || wall < measured.latest - CLOCK_JUMP_MS) return undefined;
  const jumpMs = steadyMs === undefined ? 0 : wall - measured.measuredAt - steadyMs;
  return Math.abs(jumpMs) > CLOCK_JUMP_MS ? undefined : wall - measured.offsetMs;
}

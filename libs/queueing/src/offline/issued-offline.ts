import type { EpochMs } from '../time';

export interface TakenOffline {
  /** When a kiosk says it gave the number out: its own clock, corrected by the offset it last knew. */
  readonly takenAt: EpochMs;
  /** When it says it last heard the server before that. */
  readonly contactAt: EpochMs;
}

/**
 * When a number given out without the server counts as issued: as the kiosk says, but not before it
 * last heard the server nor after now. So no clock, however wrong, lets a ticket overtake those of the
 * time before its kiosk was cut off, or stand behind those that are yet to come.
 *
 * @param lease when the server gave the kiosk its numbers, which the kiosk cannot bend
 */
export function offlineIssuedAt(
  { takenAt, contactAt }: TakenOffline,
  { leasedAt, now }: { readonly leasedAt: EpochMs; readonly now: EpochMs },
): EpochMs {
  const earliest = Math.min(now, Math.max(leasedAt, contactAt));
  return Math.min(now, Math.max(earliest, takenAt));
}

import { HEARTBEAT_SECONDS } from '@onewindow/contracts';

/** A heartbeat and its journey; after that nobody may rely on what the page shows. */
export const LINK_LOST_AFTER_MS = HEARTBEAT_SECONDS * 1_000 + 1_000;

export interface LinkSigns {
  /** Whether the browser believes to have a network. */
  readonly isOnline: boolean;
  /** Real milliseconds since the picture was last known to be right; null before the first time. */
  readonly ageMs: number | null;
}

/** Whether commands may be given: on a screen without the hall, calling would be shouting. */
export function isLinked({ isOnline, ageMs }: LinkSigns): boolean {
  return isOnline && ageMs !== null && ageMs < LINK_LOST_AFTER_MS;
}

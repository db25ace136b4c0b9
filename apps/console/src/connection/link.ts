import { HEARTBEAT_SECONDS } from '@onewindow/contracts';

/** A heartbeat and its journey: how long a connection may be dead without knowing it. */
export const LINK_LOST_AFTER_MS = HEARTBEAT_SECONDS * 1_000 + 1_000;

export interface LinkSigns {
  /** Whether the browser believes to have a network. */
  readonly isOnline: boolean;
  /** Whether the connection believes to be open. */
  readonly isConnected: boolean;
  /** Real milliseconds since the picture was last known to be right; null before the first time. */
  readonly ageMs: number | null;
}

/** Whether commands may be given: on a screen without the hall, calling would be shouting. */
export function isLinked({ isOnline, isConnected, ageMs }: LinkSigns): boolean {
  return isOnline && isConnected && ageMs !== null && ageMs < LINK_LOST_AFTER_MS;
}

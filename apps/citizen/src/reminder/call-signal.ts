import { SOUND_WITHIN_SECONDS, type TicketRoomState } from '@onewindow/contracts';

/** A sound for an older call would send people to a window that has gone on (design §6). */
export const SIGNAL_WITHIN_MS = SOUND_WITHIN_SECONDS * 1_000;

/**
 * The number of the call to be signalled now, or null. Calls and recalls are counted over the whole
 * life of a ticket, so one number never means two calls.
 *
 * @param signalled the last call that was signalled, 0 for none
 */
export function callToSignal(
  { state, callCount, calledAt }: Pick<TicketRoomState, 'state' | 'callCount' | 'calledAt'>,
  now: number,
  signalled: number,
): number | null {
  if (state !== 'called' || calledAt === null || callCount <= signalled) return null;
  return now - Date.parse(calledAt) < SIGNAL_WITHIN_MS ? callCount : null;
}

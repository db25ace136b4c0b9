import { refuse, type Refusal } from '../refusal';
import { SECOND_MS, type EpochMs } from '../time';
import type { Ticket } from './ticket';
import type { Transitioned } from './transition';

/** A slip of the thumb is noticed at once; a minute later somebody else has counted on the place. */
export const DEFAULT_UNDO_CANCEL_SECONDS = 60;

/**
 * 撤销取消: takes a cancelling back and gives the ticket its exact place again. An undo is a step of
 * its own and not an exit of the table: history keeps the cancelling and the return. Only what was
 * cancelled while waiting comes back; a called ticket has lost its window meanwhile, and a booking
 * its place, which the next one may have taken.
 */
export function undoCancel<T extends Ticket>(
  ticket: T,
  now: EpochMs,
  withinSeconds: number = DEFAULT_UNDO_CANCEL_SECONDS,
): Transitioned<T> | Refusal {
  const { state, endedAt, sessionId, id: ticketId, queueId } = ticket;
  const wasWaiting = sessionId === undefined && !isAwaited(ticket);
  if (state !== 'cancelled' || endedAt === undefined || !wasWaiting) {
    return refuse('ticketing.action-not-allowed', { state, action: 'undo-cancel' });
  }
  if (now > endedAt + withinSeconds * SECOND_MS) {
    return refuse('ticketing.undo-too-late', { withinSeconds });
  }
  return {
    ok: true,
    ticket: { ...ticket, state: 'waiting', endedAt: undefined },
    events: [{ type: 'ticket.returned', ticketId, queueId, at: now, from: 'cancelled' }],
  };
}

/** Booked, and its holder has never arrived. */
function isAwaited({ slotStartAt, checkedInAt }: Ticket): boolean {
  return slotStartAt !== undefined && checkedInAt === undefined;
}

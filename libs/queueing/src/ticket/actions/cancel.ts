import { refuse } from '../../refusal';
import type { EpochMs } from '../../time';
import type { TransitionRule } from '../transition-rule';

/**
 * Who gives the number up: its holder from the phone page, staff on the holder's word, or the hall
 * itself where the holder was never told of it.
 */
export type CancelActor = 'citizen' | 'staff' | 'hall';

export interface CancelArgs {
  readonly by: CancelActor;
  /** The last moment at which the holder of a booking may; staff may at any time. */
  readonly bookedUntil?: EpochMs | undefined;
}

/**
 * A citizen may cancel while booked or waiting. Once called, a window is already standing ready, so
 * only staff may: a tap on a phone must not take the ticket out of a clerk's hands. A booking is given
 * back early enough for somebody else to have the place.
 */
export const cancel: TransitionRule<CancelArgs> = (ticket, at, { by, bookedUntil }) => {
  if (by === 'citizen' && ticket.state === 'called') {
    return refuse('ticketing.action-not-allowed', { state: ticket.state, action: 'cancel' });
  }
  const isTooLate = ticket.state === 'booked' && bookedUntil !== undefined && at > bookedUntil;
  if (by === 'citizen' && isTooLate) {
    return refuse('appointments.cancel-too-late', { until: new Date(bookedUntil).toISOString() });
  }
  return {
    ok: true,
    changes: { endedAt: at },
    event: {
      type: 'ticket.cancelled',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      from: ticket.state,
      by,
    },
  };
};

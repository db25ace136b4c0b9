import { refuse } from '../../refusal';
import type { TransitionRule } from '../transition-rule';

/** Who gives the number up: its holder from the phone page, or staff on the holder's word. */
export type CancelActor = 'citizen' | 'staff';

export interface CancelArgs {
  readonly by: CancelActor;
}

/**
 * A citizen may cancel while booked or waiting. Once called, a window is already standing ready, so
 * only staff may: a tap on a phone must not take the ticket out of a clerk's hands.
 */
export const cancel: TransitionRule<CancelArgs> = (ticket, at, { by }) => {
  if (by === 'citizen' && ticket.state === 'called') {
    return refuse('ticketing.action-not-allowed', { state: ticket.state, action: 'cancel' });
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

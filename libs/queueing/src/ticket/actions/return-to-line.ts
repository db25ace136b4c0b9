import { MINUTE_MS } from '../../time';
import { AWAY_FROM_WINDOW, UNRESERVED, type TransitionRule } from '../transition-rule';
import type { HoldPolicy } from './hold';

export interface ReturnArgs {
  readonly policy: HoldPolicy;
}

/**
 * 恢复排队 of a ticket on hold: its holder is back and waits, in the old place, kept for the window
 * that had set it aside and after that open to all. It overtakes nobody it had not overtaken before.
 */
export const returnToLine: TransitionRule<ReturnArgs> = (ticket, at, { policy }) => {
  const { id: ticketId, queueId, windowId } = ticket;
  return {
    ok: true,
    changes: {
      ...UNRESERVED,
      ...(windowId === undefined
        ? {}
        : { reservedWindowId: windowId, reservedUntil: at + policy.reserveMinutes * MINUTE_MS }),
      ...AWAY_FROM_WINDOW,
    },
    event: { type: 'ticket.returned', ticketId, queueId, at, from: 'held' },
  };
};

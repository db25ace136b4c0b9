import { whyIneligible } from '../../order/eligibility';
import { refuse } from '../../refusal';
import { UNRESERVED, type AtWindow, type TransitionRule } from '../transition-rule';

export interface CallArgs extends AtWindow {
  /** Queues the window serves at this moment for this ticket, see `queuesServed`. */
  readonly queueIds: readonly string[];
  /** The area the window is in. */
  readonly areaId: string;
}

/**
 * 叫号. Eligibility is judged again here, after the lock: between the look at the line and the claim
 * the ticket may have been reserved or withheld (design §5). A call uses up a reservation.
 */
export const call: TransitionRule<CallArgs> = (ticket, at, args) => {
  const { windowId, sessionId, areaId, queueIds } = args;
  const because = whyIneligible(ticket, { id: windowId, areaId, queueIds }, at);
  if (because) return refuse('ticketing.not-eligible', { because });
  const callCount = ticket.callCount + 1;
  return {
    ok: true,
    changes: {
      windowId,
      sessionId,
      callCount,
      recallCount: 0,
      calledAt: at,
      lastCallAt: at,
      firstCalledAt: ticket.firstCalledAt ?? at,
      startedAt: undefined,
      ...UNRESERVED,
    },
    event: {
      type: 'ticket.called',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId,
      callCount,
      from: ticket.state === 'held' ? 'held' : 'waiting',
    },
  };
};

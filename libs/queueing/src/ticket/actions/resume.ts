import { servesAll } from '../../order/eligibility';
import { refuse } from '../../refusal';
import { UNRESERVED, type AtWindow, type TransitionRule } from '../transition-rule';

export interface ResumeArgs extends AtWindow {
  /** Queues the window serves at this moment for this ticket. */
  readonly queueIds: readonly string[];
}

/**
 * 取消挂起: the holder stands at a free window again and service goes on, uncalled. The window that
 * had set it aside always may; another one when it can help, which the clerk sees and no clock has
 * to forbid: whoever is there in person has been sent there.
 */
export const resume: TransitionRule<ResumeArgs> = (ticket, at, args) => {
  const { windowId, sessionId, queueIds } = args;
  const served = servesAll({ queueIds }, [ticket.queueId, ...ticket.requiredQueueIds]);
  if (ticket.windowId !== windowId && !served) {
    return refuse('ticketing.not-eligible', { because: 'queue-not-served' });
  }
  return {
    ok: true,
    changes: { ...UNRESERVED, windowId, sessionId, startedAt: at },
    event: {
      type: 'ticket.resumed',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId,
      callCount: ticket.callCount,
    },
  };
};

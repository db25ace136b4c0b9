import type { TransitionRule } from '../transition-rule';

/** 弃号: staff gives a number up that nobody answers for any more; unlike a cancelling, unasked. */
export const abandon: TransitionRule<Readonly<Record<never, never>>> = (ticket, at) => ({
  ok: true,
  changes: { endedAt: at },
  event: {
    type: 'ticket.abandoned',
    ticketId: ticket.id,
    queueId: ticket.queueId,
    at,
    from: ticket.state,
  },
});

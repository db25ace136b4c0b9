import { refuseElsewhere, type AtWindow, type TransitionRule } from '../transition-rule';

/** 到达: the citizen stands at the window and service begins. Always explicit, never assumed. */
export const start: TransitionRule<AtWindow> = (ticket, at, by) =>
  refuseElsewhere(ticket, by) ?? {
    ok: true,
    changes: { startedAt: at },
    event: {
      type: 'ticket.started',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId: by.windowId,
      callCount: ticket.callCount,
    },
  };

import { closingRefusal, type CaseClosing, type OpenOrClosedCase } from '../completion';
import { refuseElsewhere, type AtWindow, type TransitionRule } from '../transition-rule';

export interface CompleteArgs extends AtWindow {
  /** All cases the ticket carries, those closed on an earlier leg among them. */
  readonly cases: readonly OpenOrClosedCase[];
  readonly outcomes: readonly CaseClosing[];
}

/** 办结 at the window: every case has its outcome, from here or from an earlier leg. */
export const complete: TransitionRule<CompleteArgs> = (ticket, at, { cases, outcomes, ...by }) =>
  refuseElsewhere(ticket, by) ??
  closingRefusal(cases, outcomes, 'all') ?? {
    ok: true,
    changes: { endedAt: at },
    event: {
      type: 'ticket.completed',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId: by.windowId,
      callCount: ticket.callCount,
      outcomes,
    },
  };

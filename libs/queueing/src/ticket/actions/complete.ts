import { completionRefusal, type CaseClosing } from '../completion';
import { refuseElsewhere, type AtWindow, type TransitionRule } from '../transition-rule';

export interface CompleteArgs extends AtWindow {
  /** All cases the ticket carries. */
  readonly cases: readonly { readonly id: string }[];
  readonly outcomes: readonly CaseClosing[];
}

/** 办结 at the window: every case has its outcome. */
export const complete: TransitionRule<CompleteArgs> = (ticket, at, { cases, outcomes, ...by }) =>
  refuseElsewhere(ticket, by) ??
  completionRefusal(cases, outcomes) ?? {
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

import type { EpochMs } from '../../time';
import { closingRefusal, type CaseClosing, type OpenOrClosedCase } from '../completion';
import {
  AWAY_FROM_WINDOW,
  refuseElsewhere,
  UNRESERVED,
  type AtWindow,
  type TransitionRule,
} from '../transition-rule';

export interface NextLegArgs extends AtWindow {
  readonly cases: readonly OpenOrClosedCase[];
  /** Of what was done here. */
  readonly outcomes: readonly CaseClosing[];
  /** Where what is left belongs. */
  readonly queueId: string;
  readonly requiredQueueIds: readonly string[];
  /** Of the arrival `next-leg` in that queue. */
  readonly dueAt: EpochMs;
}

/**
 * 联办下一项: what was done here is closed, and the ticket goes on with the rest under its own number.
 * It begins a new leg, whose due time is earlier than a new ticket's by the chain bonus at most.
 */
export const nextLeg: TransitionRule<NextLegArgs> = (ticket, at, args) => {
  const { cases, outcomes, queueId, requiredQueueIds, dueAt, ...by } = args;
  return (
    refuseElsewhere(ticket, by) ??
    closingRefusal(cases, outcomes, 'some') ?? {
      ok: true,
      changes: { ...UNRESERVED, ...AWAY_FROM_WINDOW, queueId, requiredQueueIds, dueAt, rank: 0 },
      event: {
        type: 'ticket.transferred',
        ticketId: ticket.id,
        queueId,
        at,
        by: 'next-leg',
        fromQueueId: ticket.queueId,
        windowId: by.windowId,
      },
    }
  );
};

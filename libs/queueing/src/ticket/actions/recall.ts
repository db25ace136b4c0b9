import { refuse } from '../../refusal';
import { SECOND_MS, type EpochMs } from '../../time';
import type { Ticket } from '../ticket';
import {
  refuseElsewhere,
  waitSecondsUntil,
  type AtWindow,
  type TransitionRule,
} from '../transition-rule';

export interface RecallPolicy {
  /** Least time between two announcements of the same ticket. */
  readonly gapSeconds: number;
  /** Recalls allowed for one calling. */
  readonly greatestCount: number;
}

/** Domain facts 4.6: two recalls, at least 20 s apart, before a ticket may be missed. */
export const DEFAULT_RECALL_POLICY: RecallPolicy = { gapSeconds: 20, greatestCount: 2 };

export interface RecallArgs extends AtWindow {
  readonly policy: RecallPolicy;
}

/** From when the gap allows the next recall; for the countdown on the clerk's key. */
export function recallAllowedAt(ticket: Ticket, policy: RecallPolicy): EpochMs {
  return (ticket.lastCallAt ?? ticket.issuedAt) + policy.gapSeconds * SECOND_MS;
}

/** 重呼: the same call spoken again; the ticket stays where it is. */
export const recall: TransitionRule<RecallArgs> = (ticket, at, { policy, ...by }) => {
  const elsewhere = refuseElsewhere(ticket, by);
  if (elsewhere) return elsewhere;
  if (ticket.recallCount >= policy.greatestCount) {
    return refuse('ticketing.recall-limit-reached', { greatestCount: policy.greatestCount });
  }
  const allowedAt = recallAllowedAt(ticket, policy);
  if (at < allowedAt) {
    return refuse('ticketing.recall-too-soon', { waitSeconds: waitSecondsUntil(allowedAt, at) });
  }
  const callCount = ticket.callCount + 1;
  return {
    ok: true,
    changes: { callCount, recallCount: ticket.recallCount + 1, lastCallAt: at },
    event: {
      type: 'ticket.recalled',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId: by.windowId,
      callCount,
    },
  };
};

import { refuse } from '../../refusal';
import { MINUTE_MS, type EpochMs } from '../../time';
import type { Ticket } from '../ticket';
import {
  refuseElsewhere,
  waitSecondsUntil,
  type AtWindow,
  type TransitionRule,
} from '../transition-rule';

export interface MissPolicy {
  /** The queue's time to walk to the window, counted from the first call of this calling. */
  readonly noShowMinutes: number;
  /** The hall lets a clerk mark a miss at once, without waiting. */
  readonly atOnce?: boolean | undefined;
}

export interface MarkMissedArgs extends AtWindow {
  readonly policy: MissPolicy;
}

/** From when a ticket may be marked missed; a recall does not push it back. */
export function missAllowedAt(ticket: Ticket, policy: MissPolicy): EpochMs {
  const calledAt = ticket.calledAt ?? ticket.issuedAt;
  return policy.atOnce ? calledAt : calledAt + policy.noShowMinutes * MINUTE_MS;
}

/**
 * 过号. No national rule exists, so it is the queue's policy (domain facts 4.6); the least time is
 * the queue's `no_show_minutes` (design §11), because an elder needs it to cross the hall.
 */
export const markMissed: TransitionRule<MarkMissedArgs> = (ticket, at, { policy, ...by }) => {
  const elsewhere = refuseElsewhere(ticket, by);
  if (elsewhere) return elsewhere;
  const allowedAt = missAllowedAt(ticket, policy);
  if (at < allowedAt) {
    return refuse('ticketing.mark-missed-too-soon', {
      waitSeconds: waitSecondsUntil(allowedAt, at),
    });
  }
  return {
    ok: true,
    changes: {},
    event: {
      type: 'ticket.missed',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      windowId: by.windowId,
      callCount: ticket.callCount,
    },
  };
};

import { refuse } from '../../refusal';
import { MINUTE_MS } from '../../time';
import { refuseElsewhere, type AtWindow, type TransitionRule } from '../transition-rule';

export interface HoldPolicy {
  /** Minutes for which a ticket that has come back is kept for the window that had set it aside. */
  readonly reserveMinutes: number;
  /** The longest a ticket may be set aside with a return by itself. */
  readonly greatestMinutes: number;
}

/** A first choice without a source: long enough to copy papers or fetch one from across the road. */
export const DEFAULT_HOLD_POLICY: HoldPolicy = { reserveMinutes: 10, greatestMinutes: 120 };

export interface HoldArgs extends AtWindow {
  readonly policy: HoldPolicy;
  /** Comes back by itself after so many minutes; undefined: when somebody brings it back. */
  readonly returnInMinutes: number | undefined;
}

/**
 * 挂起. The ticket keeps its due time. A timed hold is in the line again from its moment on, first for
 * this window and then for all: both are times in the row, which the claim looks at.
 */
export const hold: TransitionRule<HoldArgs> = (ticket, at, { policy, returnInMinutes, ...by }) => {
  const elsewhere = refuseElsewhere(ticket, by);
  if (elsewhere) return elsewhere;
  const { greatestMinutes, reserveMinutes } = policy;
  if (returnInMinutes !== undefined && returnInMinutes > greatestMinutes) {
    return refuse('ticketing.hold-too-long', { greatestMinutes });
  }
  const returnAt = returnInMinutes === undefined ? undefined : at + returnInMinutes * MINUTE_MS;
  const { id: ticketId, queueId, callCount } = ticket;
  return {
    ok: true,
    changes:
      returnAt === undefined
        ? {}
        : {
            eligibleAt: returnAt,
            reservedWindowId: by.windowId,
            reservedUntil: returnAt + reserveMinutes * MINUTE_MS,
          },
    event: {
      type: 'ticket.held',
      ticketId,
      queueId,
      at,
      windowId: by.windowId,
      callCount,
      returnAt,
    },
  };
};

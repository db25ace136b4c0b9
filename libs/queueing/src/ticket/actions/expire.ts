import { refuse } from '../../refusal';
import { MINUTE_MS, type EpochMs } from '../../time';
import type { Ticket } from '../ticket';
import { waitSecondsUntil, type TransitionRule } from '../transition-rule';

export interface ExpiryPolicy {
  /** A ticket at a window for longer than this was forgotten there, not served late. */
  readonly lateServiceMinutes: number;
}

/** Long enough for the slowest service of any sample queue many times over. */
export const DEFAULT_EXPIRY_POLICY: ExpiryPolicy = { lateServiceMinutes: 240 };

const AT_WINDOW_SINCE: Readonly<
  Partial<Record<Ticket['state'], (ticket: Ticket) => EpochMs | undefined>>
> = {
  called: (ticket) => ticket.lastCallAt,
  serving: (ticket) => ticket.startedAt,
};

/**
 * The end-of-day sweep closes what the business date has left behind; a booking nobody came for
 * becomes `unkept`. Whoever is at a window when the day turns is served to the end: their ticket is
 * refused now and closed by a later sweep only if it was forgotten. Running twice changes nothing.
 */
export const expire: TransitionRule<ExpiryPolicy> = (ticket, at, policy) => {
  const since = AT_WINDOW_SINCE[ticket.state]?.(ticket);
  const allowedAt = since === undefined ? at : since + policy.lateServiceMinutes * MINUTE_MS;
  if (at < allowedAt) {
    return refuse('ticketing.action-not-allowed', {
      state: ticket.state,
      action: 'expire',
      waitSeconds: waitSecondsUntil(allowedAt, at),
    });
  }
  return {
    ok: true,
    changes: { endedAt: at },
    event: {
      type: 'ticket.expired',
      ticketId: ticket.id,
      queueId: ticket.queueId,
      at,
      from: ticket.state,
    },
  };
};

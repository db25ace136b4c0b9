import { refuse, type Refusal } from '../refusal';
import { SECOND_MS, type EpochMs } from '../time';
import type { TicketEvent } from './ticket-events';
import type { Ticket } from './ticket';
import type { LiveTicketState } from './ticket-transitions';

/** What an allowed action changes besides the state, and the fact it leaves behind. */
export interface Step {
  readonly ok: true;
  readonly changes: Partial<Omit<Ticket, 'id' | 'state'>>;
  readonly event: TicketEvent;
}

/** A ticket the table still lets somebody act on. */
export type LiveTicket = Ticket & { readonly state: LiveTicketState };

/** The guard and the effect of one action; the table has already said that the state allows it. */
export type TransitionRule<Args> = (ticket: LiveTicket, at: EpochMs, args: Args) => Step | Refusal;

/** Who acts at a window: the session is the clerk's, the window is where. */
export interface AtWindow {
  readonly windowId: string;
  readonly sessionId: string;
}

/** A ticket that has been called belongs to the session that called it. */
export function refuseElsewhere(ticket: Ticket, by: AtWindow): Refusal | undefined {
  return ticket.sessionId === by.sessionId
    ? undefined
    : refuse('ticketing.not-at-this-window', { windowId: ticket.windowId });
}

/** No reservation and no earliest moment: open to every window of its queue, at once. */
export const UNRESERVED = {
  eligibleAt: undefined,
  reservedWindowId: undefined,
  reservedAreaId: undefined,
  reservedUntil: undefined,
} as const satisfies Step['changes'];

/** At no window any more. */
export const AWAY_FROM_WINDOW = {
  windowId: undefined,
  sessionId: undefined,
  recallCount: 0,
} as const satisfies Step['changes'];

/** Seconds still to wait, as a duration: clocks of screens are not trusted to compare instants. */
export function waitSecondsUntil(allowedAt: EpochMs, at: EpochMs): number {
  return Math.ceil((allowedAt - at) / SECOND_MS);
}

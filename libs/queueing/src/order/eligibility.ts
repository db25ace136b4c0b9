import type { Ticket } from '../ticket/ticket';
import type { EpochMs } from '../time';

/** What eligibility depends on: the same columns stand in the row and in the partial index. */
export type EligibilityFacts = Pick<
  Ticket,
  'queueId' | 'requiredQueueIds' | 'callable' | 'eligibleAt' | 'reservedWindowId' | 'reservedUntil'
>;

/** A window about to call, with the queues it serves at this moment. */
export interface CallingWindow {
  readonly id: string;
  readonly queueIds: readonly string[];
}

/**
 * Why a waiting ticket cannot be called now: `withheld` (not callable, such as unprinted),
 * `not-before` (cool-down or timed hold), `reserved` (for another window), `queue-not-served`.
 */
export type Ineligibility = 'withheld' | 'not-before' | 'reserved' | 'queue-not-served';

/** The first reason why this window cannot call this waiting ticket now, or undefined. */
export function whyIneligible(
  ticket: EligibilityFacts,
  window: CallingWindow,
  now: EpochMs,
): Ineligibility | undefined {
  if (!ticket.callable) return 'withheld';
  if (ticket.eligibleAt !== undefined && now < ticket.eligibleAt) return 'not-before';
  if (isReservedElsewhere(ticket, window.id, now)) return 'reserved';
  if (!servesAll(window, [ticket.queueId, ...ticket.requiredQueueIds])) return 'queue-not-served';
  return undefined;
}

/**
 * Whether this window may call this waiting ticket now. It stands beside order and is judged before
 * it (design §4), so an ineligible head of a queue never hides the ticket behind it and lets nobody
 * overtake: as soon as it is eligible it has its old place.
 */
export function isEligible(ticket: EligibilityFacts, window: CallingWindow, now: EpochMs): boolean {
  return whyIneligible(ticket, window, now) === undefined;
}

/** A reservation is an interval: without an end, or past it, it binds nobody. */
function isReservedElsewhere(ticket: EligibilityFacts, windowId: string, now: EpochMs): boolean {
  return (
    ticket.reservedWindowId !== undefined &&
    ticket.reservedWindowId !== windowId &&
    ticket.reservedUntil !== undefined &&
    now < ticket.reservedUntil
  );
}

function servesAll(window: CallingWindow, queueIds: readonly string[]): boolean {
  return queueIds.every((queueId) => window.queueIds.includes(queueId));
}

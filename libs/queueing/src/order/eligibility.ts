import type { Ticket } from '../ticket/ticket';
import type { EpochMs } from '../time';

/** What eligibility depends on: the same columns stand in the row and in the partial index. */
export type EligibilityFacts = Pick<
  Ticket,
  | 'state'
  | 'queueId'
  | 'requiredQueueIds'
  | 'callable'
  | 'eligibleAt'
  | 'reservedWindowId'
  | 'reservedAreaId'
  | 'reservedUntil'
>;

/** A window about to call, with the queues it serves at this moment. */
export interface CallingWindow {
  readonly id: string;
  readonly areaId: string;
  readonly queueIds: readonly string[];
}

/**
 * Why a ticket in the line cannot be called now: `withheld` (not callable, such as unprinted),
 * `on-hold` (until somebody brings it back), `not-before` (cool-down or timed hold), `reserved` (for
 * another window or area), `queue-not-served`.
 */
export type Ineligibility = 'withheld' | 'on-hold' | 'not-before' | 'reserved' | 'queue-not-served';

/**
 * The first reason why this window cannot call this ticket now, or undefined. A timed hold stands in
 * the line with its old place and becomes eligible when its time comes: no job has to bring it back.
 */
export function whyIneligible(
  ticket: EligibilityFacts,
  window: CallingWindow,
  now: EpochMs,
): Ineligibility | undefined {
  if (!ticket.callable) return 'withheld';
  if (ticket.state === 'held' && ticket.eligibleAt === undefined) return 'on-hold';
  if (ticket.eligibleAt !== undefined && now < ticket.eligibleAt) return 'not-before';
  if (isReservedElsewhere(ticket, window, now)) return 'reserved';
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
function isReservedElsewhere(
  { reservedWindowId, reservedAreaId, reservedUntil }: EligibilityFacts,
  window: CallingWindow,
  now: EpochMs,
): boolean {
  if (reservedUntil === undefined || now >= reservedUntil) return false;
  return (
    (reservedWindowId !== undefined && reservedWindowId !== window.id) ||
    (reservedAreaId !== undefined && reservedAreaId !== window.areaId)
  );
}

/** Whether the window serves all of these queues at this moment. */
export function servesAll(
  window: Pick<CallingWindow, 'queueIds'>,
  queueIds: readonly string[],
): boolean {
  return queueIds.every((queueId) => window.queueIds.includes(queueId));
}

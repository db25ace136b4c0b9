import type { CallReasonView } from '@onewindow/contracts';
import type { Ticket } from '../ticket/ticket';
import { MINUTE_MS, type EpochMs } from '../time';

/** What the answer to "why this ticket" is read from, as the ticket stood before the call. */
export type ReasonFacts = Pick<
  Ticket,
  | 'queueId'
  | 'issuedAt'
  | 'sequence'
  | 'dueAt'
  | 'rank'
  | 'slotStartAt'
  | 'priorityClass'
  | 'reservedWindowId'
  | 'reservedAreaId'
  | 'reservedUntil'
>;

/**
 * Why this ticket and no other (design §4): the code, whole minutes waited and overdue, and how many
 * of `waiting` were issued earlier in the same queue and still wait. Minutes are rounded down; they
 * are elapsed time, so a wait of 75 minutes is 75 (a deployed hall system showed 16).
 */
export function callReason(
  chosen: ReasonFacts,
  waiting: readonly Pick<ReasonFacts, 'queueId' | 'issuedAt' | 'sequence'>[],
  now: EpochMs,
): CallReasonView {
  return {
    code: reasonCode(chosen, now),
    waitedMinutes: Math.max(0, wholeMinutes(now - chosen.issuedAt)),
    overdueMinutes: wholeMinutes(now - chosen.dueAt),
    overtakes: waiting.filter((other) => isOvertaken(other, chosen)).length,
  };
}

/** The narrowest truth first: a booking of an elder that is reserved is called as reserved. */
function reasonCode(chosen: ReasonFacts, now: EpochMs): CallReasonView['code'] {
  const { reservedWindowId, reservedAreaId, reservedUntil, slotStartAt } = chosen;
  const reservedFor = reservedWindowId ?? reservedAreaId;
  if (reservedFor !== undefined && reservedUntil !== undefined && now < reservedUntil) {
    return 'reserved';
  }
  if (chosen.rank > 0) return 'returned';
  // A booking that came too late is due after its slot, as a walk-in.
  if (slotStartAt !== undefined && chosen.dueAt <= slotStartAt) return 'booked';
  return chosen.priorityClass ? 'priority' : 'due';
}

function isOvertaken(
  other: Pick<ReasonFacts, 'queueId' | 'issuedAt' | 'sequence'>,
  chosen: ReasonFacts,
): boolean {
  if (other.queueId !== chosen.queueId) return false;
  return (other.issuedAt - chosen.issuedAt || other.sequence - chosen.sequence) < 0;
}

function wholeMinutes(durationMs: number): number {
  return Math.floor(durationMs / MINUTE_MS);
}

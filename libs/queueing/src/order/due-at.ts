import type { PriorityClass } from '@onewindow/contracts';
import { MINUTE_MS, type EpochMs } from '../time';
import type { OrderPolicy } from './order-policy';

/** Took a number in the hall. */
export interface WalkIn {
  readonly kind: 'walk-in';
  readonly issuedAt: EpochMs;
  readonly priorityClass?: PriorityClass | undefined;
}

/** Booked a slot and has checked in. */
export interface CheckedInBooking {
  readonly kind: 'booking';
  readonly slotStartAt: EpochMs;
  readonly checkedInAt: EpochMs;
  readonly priorityClass?: PriorityClass | undefined;
}

/** Goes on to the next item of a combined visit with the same number. */
export interface NextLeg {
  readonly kind: 'next-leg';
  readonly legStartAt: EpochMs;
}

/** How a ticket came to stand in a queue. */
export type Arrival = WalkIn | CheckedInBooking | NextLeg;

/**
 * The moment a ticket ought to be called: the one number that decides the order (design §1, §4).
 * A transfer from a wrong queue and a hold keep theirs and need no rule.
 */
export function dueAt(arrival: Arrival, policy: OrderPolicy): EpochMs {
  switch (arrival.kind) {
    case 'walk-in':
      return walkInDueAt(arrival, policy);
    case 'booking':
      return bookingDueAt(arrival, policy);
    case 'next-leg':
      return nextLegDueAt(arrival, policy);
  }
}

/**
 * Issue + target − bonus of the class. Without a class it overtakes nobody; with one, only
 * tickets issued at most its bonus before it: priority is bounded, never absolute (domain facts 4.4).
 */
function walkInDueAt({ issuedAt, priorityClass }: WalkIn, policy: OrderPolicy): EpochMs {
  const bonusMinutes = priorityClass ? (policy.priorityBonusMinutes[priorityClass] ?? 0) : 0;
  return issuedAt + (policy.targetMinutes - bonusMinutes) * MINUTE_MS;
}

/**
 * Start of the slot − lead. It overtakes no ticket that is overdue by more than lead + grace when
 * the booking checks in; the capacity of the slot guards how many may do so. Later than the grace it
 * is a walk-in from its check-in and overtakes as one.
 */
function bookingDueAt(booking: CheckedInBooking, policy: OrderPolicy): EpochMs {
  const { slotStartAt, checkedInAt, priorityClass } = booking;
  if (checkedInAt > slotStartAt + policy.bookedGraceMinutes * MINUTE_MS) {
    return walkInDueAt({ kind: 'walk-in', issuedAt: checkedInAt, priorityClass }, policy);
  }
  return slotStartAt - policy.bookedLeadMinutes * MINUTE_MS;
}

/**
 * Start of the leg + target − chain bonus: whoever has waited once for this visit waits less the
 * second time. It overtakes only tickets issued at most the chain bonus before the leg began.
 */
function nextLegDueAt({ legStartAt }: NextLeg, policy: OrderPolicy): EpochMs {
  return legStartAt + (policy.targetMinutes - policy.chainBonusMinutes) * MINUTE_MS;
}

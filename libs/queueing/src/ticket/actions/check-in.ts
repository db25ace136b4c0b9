import { dueAt } from '../../order/due-at';
import type { OrderPolicy } from '../../order/order-policy';
import { refuse } from '../../refusal';
import type { EpochMs } from '../../time';
import type { TransitionRule } from '../transition-rule';

export interface CheckInArgs {
  /** The queue's, with the lead and the grace of its bookings. */
  readonly order: OrderPolicy;
  readonly opensAt: EpochMs;
  /** The end of the day that was booked, not itself a part of it. */
  readonly closesAt: EpochMs;
}

/**
 * 签到: whoever has booked is there and waits from now on, with no second number to take. In time it
 * is due shortly before its slot; beyond the grace it is a walk-in of this moment, and never refused
 * for that: whoever has come all the way is served.
 */
export const checkIn: TransitionRule<CheckInArgs> = (ticket, at, { order, opensAt, closesAt }) => {
  const { id: ticketId, queueId, slotStartAt, priorityClass } = ticket;
  if (slotStartAt === undefined) throw new TypeError('A booked ticket has a slot');
  if (at < opensAt) {
    return refuse('appointments.check-in-too-early', { opensAt: new Date(opensAt).toISOString() });
  }
  if (at >= closesAt) return refuse('appointments.slot-passed', {});
  const arrival = { kind: 'booking', slotStartAt, checkedInAt: at, priorityClass } as const;
  return {
    ok: true,
    changes: { issuedAt: at, checkedInAt: at, dueAt: dueAt(arrival, order) },
    event: { type: 'ticket.checked-in', ticketId, queueId, at },
  };
};

import type { CitizenTicketView, OwnBookingView, RejoinOfferView } from '@onewindow/contracts';
import {
  cancellableUntil,
  checkInWindow,
  DEFAULT_REJOIN_POLICY,
  DEFAULT_UNDO_CANCEL_SECONDS,
  MINUTE_MS,
  SECOND_MS,
  transition,
  undoCancel,
  type BookingPolicy,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import type { TicketRecord } from '../ticket.record';
import type { TicketLineQuery } from './ticket-line.query';

/** Until when the citizen can take the cancelling back, asked of the rule that will decide it. */
export function undoUntil(ticket: TicketRecord, now: number): CitizenTicketView['undoUntil'] {
  if (ticket.endedAt === undefined || !undoCancel(ticket, now).ok) return null;
  return new Date(ticket.endedAt + DEFAULT_UNDO_CANCEL_SECONDS * SECOND_MS).toISOString();
}

/** Where a missed ticket would stand if it came back now, asked of the rule that will decide it. */
export async function rejoinOffer(
  manager: EntityManager,
  line: TicketLineQuery,
  ticket: TicketRecord,
  now: number,
): Promise<RejoinOfferView | null> {
  if (ticket.state !== 'missed') return null;
  const policy = DEFAULT_REJOIN_POLICY;
  const behind = await line.findPlace(manager, ticket, policy);
  const tried = transition(ticket, 'rejoin', now, { policy, behind });
  if (!tried.ok) {
    const limited = tried.code === 'ticketing.rejoin-limit-reached';
    return { kind: 'closed', reason: limited ? 'limit-reached' : 'not-permitted' };
  }
  return {
    kind: 'open',
    ahead: await line.countAhead(manager, tried.ticket),
    timesLeft: policy.greatestCount - ticket.rejoinCount,
  };
}

/** What a booking asks of its holder; null where nothing was booked. */
export function ownBooking(
  { businessDate, slotStartAt, slotEndAt }: TicketRecord,
  policy: BookingPolicy,
  timeZone: string,
): OwnBookingView | null {
  if (slotStartAt === undefined || slotEndAt === undefined) return null;
  const { opensAt } = checkInWindow({ date: businessDate, slotStartAt }, policy, timeZone);
  return {
    slotStartAt: iso(slotStartAt),
    slotEndAt: iso(slotEndAt),
    checkInFrom: iso(opensAt),
    keptUntil: iso(slotStartAt + policy.graceMinutes * MINUTE_MS),
    cancelUntil: iso(cancellableUntil(slotStartAt, policy)),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

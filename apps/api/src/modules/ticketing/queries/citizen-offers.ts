import type { CitizenTicketView, OwnBookingView, RejoinOfferView } from '@onewindow/contracts';
import {
  cancellableUntil,
  checkInWindow,
  MINUTE_MS,
  transition,
  undoUntil,
  type BookingPolicy,
  type RejoinPolicy,
  type UndoPolicy,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import type { TicketRecord } from '../ticket.record';
import type { TicketLineQuery } from './ticket-line.query';

/** Cancelled by its holder, or on the holder's word, while no window had it. */
export function wasGivenUpInLine({ state, sessionId }: TicketRecord): boolean {
  return state === 'cancelled' && sessionId === undefined;
}

/** Until when the citizen can take the cancelling back; null when there is none to take back. */
export function cancelUndoUntil(
  ticket: TicketRecord,
  now: number,
  policy: UndoPolicy,
): CitizenTicketView['undoUntil'] {
  if (ticket.endedAt === undefined || !wasGivenUpInLine(ticket)) return null;
  const until = undoUntil('cancel', ticket.endedAt, policy);
  return now > until ? null : new Date(until).toISOString();
}

/** Where a missed ticket would stand if it came back now, asked of the rule that will decide it. */
export async function rejoinOffer(
  manager: EntityManager,
  line: TicketLineQuery,
  ticket: TicketRecord,
  { policy, now }: { readonly policy: RejoinPolicy; readonly now: number },
): Promise<RejoinOfferView | null> {
  if (ticket.state !== 'missed') return null;
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

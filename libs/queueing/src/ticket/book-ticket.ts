import type { EpochMs } from '../time';
import type { NewTicket } from './issue-ticket';
import type { Ticket } from './ticket';
import { TICKET_ENTRIES } from './ticket-transitions';
import type { Transitioned } from './transition';

/** What is known of a ticket when its slot is booked. */
export type NewBooking = Omit<NewTicket, 'eligibleAt'> & { readonly slotStartAt: EpochMs };

/** 预约: a ticket comes into being that waits for nobody yet; `dueAt` is what it will be if kept. */
export function bookTicket(facts: NewBooking, now: EpochMs): Transitioned<Ticket> {
  const ticket: Ticket = {
    callable: true,
    ...facts,
    state: TICKET_ENTRIES.book,
    rank: 0,
    issuedAt: now,
    callCount: 0,
    recallCount: 0,
    rejoinCount: 0,
  };
  const { id, queueId, slotStartAt } = facts;
  return {
    ok: true,
    ticket,
    events: [{ type: 'ticket.booked', ticketId: id, queueId, at: now, slotStartAt }],
  };
}

import type { EpochMs } from '../time';
import type { Ticket } from './ticket';
import { TICKET_ENTRIES } from './ticket-transitions';
import type { Transitioned } from './transition';

/** What is known of a ticket when its number is taken. */
export type NewTicket = Pick<Ticket, 'id' | 'queueId' | 'requiredQueueIds' | 'dueAt' | 'sequence'> &
  Partial<Pick<Ticket, 'callable' | 'eligibleAt' | 'itemKinds' | 'priorityClass'>>;

/** 取号: a ticket comes into being and waits; `callable: false` withholds it until it is printed. */
export function issueTicket(facts: NewTicket, now: EpochMs): Transitioned<Ticket> {
  const ticket: Ticket = {
    callable: true,
    ...facts,
    state: TICKET_ENTRIES.issue,
    rank: 0,
    issuedAt: now,
    callCount: 0,
    recallCount: 0,
    rejoinCount: 0,
  };
  const { id, queueId, dueAt } = ticket;
  return {
    ok: true,
    ticket,
    events: [{ type: 'ticket.issued', ticketId: id, queueId, at: now, dueAt }],
  };
}

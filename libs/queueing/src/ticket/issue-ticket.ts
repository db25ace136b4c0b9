import type { EpochMs } from '../time';
import type { Ticket } from './ticket';
import { TICKET_ENTRIES } from './ticket-transitions';
import type { Transitioned } from './transition';
import type { AtWindow } from './transition-rule';

/** What is known of a ticket when its number is taken. */
export type NewTicket = Pick<Ticket, 'id' | 'queueId' | 'requiredQueueIds' | 'dueAt' | 'sequence'> &
  Partial<Pick<Ticket, 'callable' | 'eligibleAt' | 'itemKinds' | 'priorityClass'>>;

/** 取号: a ticket comes into being and waits; `callable: false` withholds it until it is printed. */
export function issueTicket(facts: NewTicket, now: EpochMs): Transitioned<Ticket> {
  const ticket: Ticket = { ...brandNew(facts, now), state: TICKET_ENTRIES.issue };
  const { id, queueId, dueAt } = ticket;
  return {
    ok: true,
    ticket,
    events: [{ type: 'ticket.issued', ticketId: id, queueId, at: now, dueAt }],
  };
}

/**
 * A walk-in opened at a window: somebody without a number is served at once. Nobody is called, so no
 * call is counted; the times of a call are those of the beginning, because the wait was none.
 */
export function openTicketAtWindow(
  facts: NewTicket,
  { windowId, sessionId }: AtWindow,
  now: EpochMs,
): Transitioned<Ticket> {
  const ticket: Ticket = {
    ...brandNew(facts, now),
    state: TICKET_ENTRIES['open-at-window'],
    windowId,
    sessionId,
    firstCalledAt: now,
    calledAt: now,
    lastCallAt: now,
    startedAt: now,
  };
  const { id: ticketId, queueId, callCount } = ticket;
  return {
    ok: true,
    ticket,
    events: [{ type: 'ticket.opened', ticketId, queueId, at: now, windowId, callCount }],
  };
}

function brandNew(facts: NewTicket, now: EpochMs): Omit<Ticket, 'state'> {
  return {
    callable: true,
    ...facts,
    rank: 0,
    issuedAt: now,
    callCount: 0,
    recallCount: 0,
    rejoinCount: 0,
  };
}

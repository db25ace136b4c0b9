/** The rules of docs/live-wire.md for a citizen's own ticket; nothing of ours in here. */
import type { Order, Payload, WireEvent } from './third-party-event';
import { waitingChange } from './third-party-lines';

export interface Ticket {
  readonly kind: 'ticket';
  readonly ticketId: string;
  readonly queueId: string;
  readonly state: string;
  readonly order: Order;
  ahead: number;
}

export function applyToTicket(ticket: Ticket, event: WireEvent): void {
  const { ticketId, order, left } = event.payload;
  if (ticketId === ticket.ticketId) {
    Object.assign(ticket, ownChange(event));
    return;
  }
  const place = left?.state === 'waiting' ? left.order : order;
  const isAhead = place !== undefined && comesBefore(place, ticket.order);
  if (ticket.state === 'waiting' && isAhead) ticket.ahead += waitingChange(ticket.queueId, event);
}

/** How many are ahead was counted before such an event had its number. */
export function needsSnapshot(ticket: Ticket, { type, payload }: WireEvent): boolean {
  const isReturn = ['ticket.returned', 'ticket.transferred', 'ticket.restored'].includes(type);
  return isReturn && payload.ticketId === ticket.ticketId;
}

function comesBefore(a: Order, b: Order): boolean {
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt;
  return a.rank === b.rank ? a.sequence < b.sequence : a.rank < b.rank;
}

function ownChange({ type, payload }: WireEvent): object {
  const { state, queueId, label, order, issuedAt, ahead } = payload;
  const { windowId, areaId, calledAt, callCount } = payload;
  switch (type) {
    case 'ticket.checked-in':
      return { state: 'waiting', label, order, issuedAt, ahead };
    case 'ticket.called':
    case 'ticket.recalled':
      return { state: 'called', windowId, areaId, calledAt, callCount, ahead: 0 };
    case 'ticket.started':
    case 'ticket.resumed':
      return { state: 'serving', windowId, areaId, ahead: 0 };
    case 'ticket.returned':
    case 'ticket.transferred':
      return { state: 'waiting', queueId, order, ahead, windowId: null, areaId: null };
    case 'ticket.restored':
      return { state, queueId, order, ahead, windowId, areaId, calledAt, callCount };
    case 'ticket.rated':
      return { rated: true };
    default:
      return endOf(type, payload);
  }
}

function endOf(type: string, { from }: Payload): object {
  switch (type) {
    case 'ticket.completed':
    case 'ticket.missed':
    case 'ticket.held':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
      return { state: type.replace('ticket.', ''), ahead: 0 };
    case 'ticket.expired':
      return { state: from === 'booked' ? 'unkept' : 'expired', ahead: 0 };
    default:
      return {};
  }
}

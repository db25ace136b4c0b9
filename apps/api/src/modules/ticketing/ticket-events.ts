import {
  areaRoom,
  queueRoom,
  ticketRoom,
  windowRoom,
  type Room,
  type TicketAtWindowFact,
  type TicketFact,
  type TicketGoneFact,
} from '@onewindow/contracts';
import type { HallEventDraft } from '../../platform/events/hall-event-draft';
import type { TicketRecord } from './ticket.record';

/** Where an event has to be seen. */
export interface EventPlaces {
  /** Areas whose windows serve the ticket's queue: their boards show how many wait. */
  readonly queueAreaIds: readonly string[];
  /** The area of the ticket's window, when it has one. */
  readonly windowAreaId?: string | undefined;
}

export function issuedEvent(ticket: TicketRecord, places: EventPlaces): HallEventDraft {
  return { type: 'ticket.issued', rooms: lineRooms(ticket, places), payload: ticketFact(ticket) };
}

/** For the holder alone: until it checks in, a booking is no part of any line. */
export function bookedEvent(ticket: TicketRecord, slotStartAt: number): HallEventDraft {
  const { id: ticketId, queueId } = ticket;
  return {
    type: 'ticket.booked',
    rooms: [ticketRoom(ticketId)],
    payload: { ticketId, queueId, slotStartAt: new Date(slotStartAt).toISOString() },
  };
}

/** Arrived, with its number, behind so many. */
export function checkedInEvent(
  ticket: TicketRecord,
  ahead: number,
  places: EventPlaces,
): HallEventDraft {
  return {
    type: 'ticket.checked-in',
    rooms: lineRooms(ticket, places),
    payload: { ...ticketFact(ticket), ahead },
  };
}

/** Called, recalled, started, completed, missed: what happens at a window. */
export function atWindowEvent(
  type:
    'ticket.called' | 'ticket.recalled' | 'ticket.started' | 'ticket.completed' | 'ticket.missed',
  ticket: TicketRecord,
  places: EventPlaces,
): HallEventDraft {
  return { type, rooms: lineRooms(ticket, places), payload: atWindowFact(ticket, places) };
}

/** Cancelled or expired; the ticket is told where it was before. */
export function goneEvent(
  type: 'ticket.cancelled' | 'ticket.expired',
  before: TicketRecord,
  places: EventPlaces,
): HallEventDraft {
  const payload: TicketGoneFact = {
    ...ticketFact(before),
    from: stateLeft(before),
    windowId: before.windowId ?? null,
    areaId: places.windowAreaId ?? null,
  };
  return { type, rooms: lineRooms(before, places), payload };
}

/** Back in the line, behind so many. */
export function returnedEvent(
  from: 'missed' | 'cancelled',
  ticket: TicketRecord,
  ahead: number,
  places: EventPlaces,
): HallEventDraft {
  return {
    type: 'ticket.returned',
    rooms: lineRooms(ticket, places),
    payload: { ...ticketFact(ticket), from, ahead },
  };
}

function stateLeft({ state }: TicketRecord): TicketGoneFact['from'] {
  switch (state) {
    case 'waiting':
    case 'called':
    case 'serving':
    case 'missed':
    case 'held':
    case 'booked':
      return state;
    default:
      throw new Error(`A ticket cannot leave the state ${state}`);
  }
}

function lineRooms(ticket: TicketRecord, places: EventPlaces): Room[] {
  if (ticket.state === 'booked') return [ticketRoom(ticket.id)];
  const areaIds = new Set(places.queueAreaIds);
  if (places.windowAreaId !== undefined) areaIds.add(places.windowAreaId);
  return [
    'hall',
    'floor',
    queueRoom(ticket.queueId),
    ticketRoom(ticket.id),
    ...(ticket.windowId === undefined ? [] : [windowRoom(ticket.windowId)]),
    ...[...areaIds].map(areaRoom),
  ];
}

function ticketFact(ticket: TicketRecord): TicketFact {
  return {
    ticketId: ticket.id,
    label: ticket.label,
    queueId: ticket.queueId,
    order: {
      dueAt: new Date(ticket.dueAt).toISOString(),
      rank: ticket.rank,
      sequence: ticket.sequence,
    },
    issuedAt: new Date(ticket.issuedAt).toISOString(),
  };
}

function atWindowFact(ticket: TicketRecord, places: EventPlaces): TicketAtWindowFact {
  const { windowId, lastCallAt, callCount } = ticket;
  if (windowId === undefined || lastCallAt === undefined || places.windowAreaId === undefined) {
    throw new Error('A ticket at a window has been called there');
  }
  return {
    ...ticketFact(ticket),
    windowId,
    areaId: places.windowAreaId,
    callCount,
    calledAt: new Date(lastCallAt).toISOString(),
  };
}

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
import { isWithheld } from '@onewindow/queueing';
import type { HallEventDraft } from '../../platform/events/hall-event-draft';
import { toIso } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** Where an event has to be seen. */
export interface EventPlaces {
  /** The lines it stands in or has left. */
  readonly queueIds: readonly string[];
  /** Areas whose windows serve those lines: their boards show how many wait. */
  readonly queueAreaIds: readonly string[];
  /** The areas of the windows it is or was at. */
  readonly areaOfWindow: ReadonlyMap<string, string>;
}

export function issuedEvent(ticket: TicketRecord, places: EventPlaces): HallEventDraft {
  return { type: 'ticket.issued', rooms: roomsOf(ticket, places), payload: ticketFact(ticket) };
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
    rooms: roomsOf(ticket, places),
    payload: { ...ticketFact(ticket), ahead },
  };
}

/** What happens at a window and needs no more words. */
export function atWindowEvent(
  type:
    | 'ticket.opened'
    | 'ticket.recalled'
    | 'ticket.started'
    | 'ticket.resumed'
    | 'ticket.completed'
    | 'ticket.missed',
  ticket: TicketRecord,
  places: EventPlaces,
): HallEventDraft {
  return { type, rooms: roomsOf(ticket, places), payload: atWindowFact(ticket, places) };
}

/** @param places of the ticket as it is and as it was */
export function calledEvent(
  { state }: Pick<TicketRecord, 'state'>,
  ticket: TicketRecord,
  places: EventPlaces,
): HallEventDraft {
  const from = state === 'held' ? 'held' : 'waiting';
  const payload = { ...atWindowFact(ticket, places), from } as const;
  return { type: 'ticket.called', rooms: roomsOf(ticket, places), payload };
}

/** Why is the window's own business. */
export function heldEvent(ticket: TicketRecord, places: EventPlaces): HallEventDraft {
  const payload = { ...atWindowFact(ticket, places), returnAt: toIso(ticket.eligibleAt) };
  return { type: 'ticket.held', rooms: roomsOf(ticket, places), payload };
}

/** Cancelled, abandoned or expired; the ticket is told where it was before. */
export function goneEvent(
  type: 'ticket.cancelled' | 'ticket.abandoned' | 'ticket.expired',
  before: TicketRecord,
  places: EventPlaces,
): HallEventDraft {
  const payload: TicketGoneFact = {
    ...ticketFact(before),
    from: stateLeft(before),
    ...placeOf(before, places),
  };
  return { type, rooms: roomsOf(before, places), payload };
}

/** Back in the line, behind so many. */
export function returnedEvent(
  from: 'missed' | 'held',
  ticket: TicketRecord,
  ahead: number,
  places: EventPlaces,
): HallEventDraft {
  return {
    type: 'ticket.returned',
    rooms: roomsOf(ticket, places),
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

/** Nobody's business but its holder's: a booking until it checks in, and what is withheld. */
export function roomsOf(ticket: TicketRecord, places: EventPlaces): Room[] {
  if (ticket.state === 'booked' || isWithheld(ticket)) return [ticketRoom(ticket.id)];
  const areaIds = new Set([...places.queueAreaIds, ...places.areaOfWindow.values()]);
  return [
    'hall',
    'floor',
    ...places.queueIds.map(queueRoom),
    ticketRoom(ticket.id),
    ...[...places.areaOfWindow.keys()].map(windowRoom),
    ...[...areaIds].map(areaRoom),
  ];
}

export function ticketFact(ticket: TicketRecord): TicketFact {
  return {
    ticketId: ticket.id,
    label: ticket.label,
    queueId: ticket.queueId,
    order: orderOf(ticket),
    issuedAt: new Date(ticket.issuedAt).toISOString(),
  };
}

export function orderOf({ dueAt, rank, sequence }: TicketRecord): TicketFact['order'] {
  return { dueAt: new Date(dueAt).toISOString(), rank, sequence };
}

/** The window and its area, as far as the ticket has one. */
export function placeOf(
  { windowId }: TicketRecord,
  { areaOfWindow }: EventPlaces,
): { readonly windowId: string | null; readonly areaId: string | null } {
  if (windowId === undefined) return { windowId: null, areaId: null };
  return { windowId, areaId: areaOfWindow.get(windowId) ?? null };
}

/** The same of a ticket that must have one. */
export function windowPlaceOf(
  ticket: TicketRecord,
  places: EventPlaces,
): { readonly windowId: string; readonly areaId: string } {
  const { windowId, areaId } = placeOf(ticket, places);
  if (windowId === null || areaId === null) throw new Error('The ticket is at no window');
  return { windowId, areaId };
}

function atWindowFact(ticket: TicketRecord, places: EventPlaces): TicketAtWindowFact {
  const calledAt = toIso(ticket.lastCallAt);
  if (calledAt === null) throw new Error('A ticket at a window has been called there');
  const { callCount, sessionId, language } = ticket;
  if (sessionId === undefined) throw new Error('A ticket at a window is with a clerk');
  const place = windowPlaceOf(ticket, places);
  return { ...ticketFact(ticket), ...place, sessionId, callCount, calledAt, language };
}

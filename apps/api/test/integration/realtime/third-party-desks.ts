/** The rules of docs/live-wire.md for a window and its desks; nothing of ours in here. */
import { byText, withoutTicket, type WireEvent } from './third-party-event';

interface Desk {
  sessionId: string | null;
  state: string;
  ticketId: string | null;
  label: string | null;
  callCount: number;
  since: string | null;
  pauseReason: string | null;
  offlineSince: string | null;
}

export interface Window extends Desk {
  readonly id: string;
  others: Desk[];
}

interface Held {
  readonly ticketId: string;
  readonly label: string;
  readonly returnAt: string | null;
}

export interface WindowRoom {
  readonly kind: 'window';
  readonly window: Window;
  queueIds: readonly string[];
  held: Held[];
}

const CLOSED: Desk = {
  sessionId: null,
  state: 'closed',
  ticketId: null,
  label: null,
  callCount: 0,
  since: null,
  pauseReason: null,
  offlineSince: null,
};
const STATES = ['called', 'serving', 'idle', 'paused'];

export function applyToWindowRoom(room: WindowRoom, event: WireEvent): void {
  const { id } = room.window;
  applyToWindow(room.window, event);
  room.queueIds = queuesAfter(id, room.queueIds, event);
  room.held = heldAfter(id, room.held, event);
}

export function applyToWindow(window: Window, event: WireEvent): void {
  const [first = CLOSED, ...others] = desksAfter(desksOf(window), window.id, event).sort(inOrder);
  Object.assign(window, first, { others });
}

export function queuesAfter(
  windowId: string,
  before: readonly string[],
  { type, payload }: WireEvent,
): readonly string[] {
  const isOurs = payload.windowId === windowId;
  const tells = type === 'window.opened' || type === 'window.queues-changed';
  return isOurs && tells && payload.queueIds ? payload.queueIds : before;
}

const ENDS_HOLD = [
  'ticket.resumed',
  'ticket.called',
  'ticket.returned',
  'ticket.cancelled',
  'ticket.abandoned',
  'ticket.expired',
  'ticket.restored',
];

function heldAfter(windowId: string, held: Held[], { type, payload }: WireEvent): Held[] {
  const { ticketId = '', label = '', returnAt = null } = payload;
  const isHold = type === 'ticket.held' || (type === 'ticket.restored' && payload.state === 'held');
  const others = withoutTicket(held, ticketId);
  if (isHold && payload.windowId === windowId) {
    return [...others, { ticketId, label, returnAt }].sort((a, b) =>
      byText(a.ticketId, b.ticketId),
    );
  }
  return ENDS_HOLD.includes(type) ? others : held;
}

function desksOf(window: Window): Desk[] {
  if (window.sessionId === null) return [];
  const fields = Object.keys(CLOSED).map((field) => [field, window[field as keyof Desk]] as const);
  return [Object.fromEntries(fields) as unknown as Desk, ...window.others];
}

function inOrder(a: Desk, b: Desk): number {
  return (
    Number(a.offlineSince !== null) - Number(b.offlineSince !== null) ||
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    byText(b.since, a.since) ||
    byText(a.sessionId, b.sessionId)
  );
}

function desksAfter(desks: readonly Desk[], windowId: string, event: WireEvent): Desk[] {
  const { type, at, payload } = event;
  const { sessionId = null } = payload;
  const isHere = payload.windowId === windowId;
  if (type === 'window.opened' && isHere) {
    return [...desks, { ...CLOSED, sessionId, state: 'idle', since: at }];
  }
  if (type === 'window.closed' && isHere) {
    return desks.filter((desk) => desk.sessionId !== sessionId);
  }
  const change = type.startsWith('ticket.') ? ticketChange : windowChange;
  return desks.map((desk) => ({ ...desk, ...change(desk, isHere, event) }));
}

const TO_DESK: Readonly<Record<string, string>> = {
  'ticket.called': 'called',
  'ticket.recalled': 'called',
  'ticket.started': 'serving',
  'ticket.resumed': 'serving',
  'ticket.opened': 'serving',
};
const FREES_DESK = [
  'ticket.completed',
  'ticket.missed',
  'ticket.held',
  'ticket.transferred',
  'ticket.cancelled',
  'ticket.abandoned',
  'ticket.expired',
  'ticket.restored',
];

function ticketChange(desk: Desk, isHere: boolean, event: WireEvent): Partial<Desk> {
  const { type, at, payload } = event;
  const work = TO_DESK[type];
  if (work !== undefined) return isHere ? workChange(desk, work, event) : {};
  const isBack = type === 'ticket.restored' && ['called', 'serving'].includes(payload.state ?? '');
  if (isBack && isHere) return backChange(desk, event);
  if (!FREES_DESK.includes(type) || desk.ticketId !== payload.ticketId) return {};
  return { state: 'idle', since: at, ticketId: null, label: null, callCount: 0 };
}

function workChange(desk: Desk, state: string, { at, payload }: WireEvent): Partial<Desk> {
  const { ticketId = null, label = null, callCount = 0 } = payload;
  if (desk.sessionId !== payload.sessionId) return {};
  const since = desk.state === state && desk.ticketId === ticketId ? desk.since : at;
  return { state, ticketId, label, callCount, since, pauseReason: null };
}

function backChange(desk: Desk, { payload }: WireEvent): Partial<Desk> {
  const { state = '', ticketId = null, label = null, callCount = 0, since = null } = payload;
  if (desk.sessionId !== payload.sessionId) return {};
  return { state, ticketId, label, callCount, since, pauseReason: null };
}

function windowChange(desk: Desk, isHere: boolean, event: WireEvent): Partial<Desk> {
  const { type, at, payload } = event;
  if (!isHere) return {};
  if (type === 'window.taken-over') return takeOver(desk, event);
  if (desk.sessionId !== payload.sessionId) return {};
  switch (type) {
    case 'window.paused':
      return { state: 'paused', pauseReason: payload.reason ?? null, since: at };
    case 'window.resumed':
      return { state: 'idle', pauseReason: null, since: at };
    case 'window.connection-lost':
      return { offlineSince: at };
    case 'window.connection-restored':
      return { offlineSince: null };
    default:
      return {};
  }
}

function takeOver(desk: Desk, { at, payload }: WireEvent): Partial<Desk> {
  const { sessionId = null, fromSessionId } = payload;
  if (desk.sessionId !== fromSessionId) return {};
  const begins = desk.ticketId === null ? { state: 'idle', pauseReason: null, since: at } : {};
  return { sessionId, offlineSince: null, ...begins };
}

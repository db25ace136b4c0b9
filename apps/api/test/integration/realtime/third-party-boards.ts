/** The rules of docs/live-wire.md for the boards of a hall and of an area; nothing of ours in here. */
import { applyToWindow, type Window } from './third-party-desks';
import { byText, withoutTicket, type Payload, type WireEvent } from './third-party-event';
import { applyToQueue, type Queue } from './third-party-lines';

interface Call {
  readonly ticketId: string;
  readonly calledAt: string;
}

interface Missed {
  readonly ticketId: string;
  readonly label: string;
}

export interface HallBoard {
  readonly kind: 'hall';
  businessDate: string;
  readonly queues: Queue[];
  calls: Call[];
}

export interface AreaBoard {
  readonly kind: 'area';
  readonly areaId: string;
  readonly queues: Queue[];
  readonly windows: Window[];
  calls: Call[];
  missed: Missed[];
  voice: unknown;
}

const MISSED_AT_MOST = 20;

export function applyToHall(board: HallBoard, event: WireEvent): void {
  for (const queue of board.queues) applyToQueue(queue, event);
  board.calls = callsAfter(board.calls, event, () => true);
  const { businessDate } = event.payload;
  if (event.type === 'hall.day-turned' && businessDate) board.businessDate = businessDate;
}

export function applyToArea(board: AreaBoard, event: WireEvent): void {
  const isHere = ({ areaId }: Payload) => areaId === board.areaId;
  for (const queue of board.queues) applyToQueue(queue, event);
  for (const window of board.windows) applyToWindow(window, event);
  board.calls = callsAfter(board.calls, event, isHere);
  board.missed = missedAfter(board.missed, event, isHere);
  if (event.type === 'area.voice-changed' && isHere(event.payload)) {
    board.voice = event.payload.voice;
  }
}

const ENDS_CALL = [
  'ticket.started',
  'ticket.completed',
  'ticket.missed',
  'ticket.cancelled',
  'ticket.abandoned',
  'ticket.transferred',
  'ticket.expired',
  'ticket.restored',
];

function callsAfter(
  calls: Call[],
  { type, payload }: WireEvent,
  isHere: (payload: Payload) => boolean,
): Call[] {
  const isCall =
    type === 'ticket.called' ||
    type === 'ticket.recalled' ||
    (type === 'ticket.restored' && payload.state === 'called');
  const others = withoutTicket(calls, payload.ticketId);
  if (isCall && isHere(payload)) return [callOf(payload), ...others].sort(newestFirst);
  return ENDS_CALL.includes(type) ? others : calls;
}

function callOf(payload: Payload): Call {
  const { ticketId, label, queueId, windowId, areaId, calledAt, callCount, language } = payload;
  return { ticketId, label, queueId, windowId, areaId, calledAt, callCount, language } as Call;
}

function newestFirst(a: Call, b: Call): number {
  return byText(b.calledAt, a.calledAt) || byText(a.ticketId, b.ticketId);
}

const ENDS_MISS = [
  'ticket.called',
  'ticket.returned',
  'ticket.cancelled',
  'ticket.abandoned',
  'ticket.expired',
  'ticket.restored',
];

function missedAfter(
  missed: Missed[],
  { type, payload }: WireEvent,
  isHere: (payload: Payload) => boolean,
): Missed[] {
  const { ticketId = '', label = '' } = payload;
  const isMiss =
    type === 'ticket.missed' || (type === 'ticket.restored' && payload.state === 'missed');
  const others = withoutTicket(missed, ticketId);
  if (isMiss && isHere(payload)) return [{ ticketId, label }, ...others].slice(0, MISSED_AT_MOST);
  return ENDS_MISS.includes(type) ? others : missed;
}

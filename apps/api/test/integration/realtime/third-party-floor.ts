/** The rules of docs/live-wire.md for the supervisor's floor; nothing of ours in here. */
import { applyToWindow, queuesAfter, type Window } from './third-party-desks';
import { byText, withoutTicket, type WireEvent } from './third-party-event';
import { applyToQueue, waitingChange, type Queue } from './third-party-lines';

interface Waiting {
  readonly ticketId: string;
  readonly issuedAt: string;
}

interface FloorQueue extends Queue {
  line: Waiting[];
  counts: Record<string, number>;
}

interface FloorWindow extends Window {
  queueIds: readonly string[];
  counts: Record<string, number>;
}

export interface Floor {
  readonly kind: 'floor';
  businessDate: string;
  readonly queues: FloorQueue[];
  readonly windows: FloorWindow[];
}

export function applyToFloor(floor: Floor, event: WireEvent): void {
  for (const queue of floor.queues) applyToFloorQueue(queue, event);
  for (const window of floor.windows) applyToFloorWindow(window, event);
  const { businessDate } = event.payload;
  if (event.type === 'hall.day-turned' && businessDate) turnDay(floor, businessDate);
}

function applyToFloorQueue(queue: FloorQueue, event: WireEvent): void {
  const { left, queueId } = event.payload;
  queue.line = lineAfter(queue, event);
  applyToQueue(queue, event);
  if (queue.id === (left?.queueId ?? queueId)) count(queue.counts, event);
}

function applyToFloorWindow(window: FloorWindow, event: WireEvent): void {
  const { left, windowId } = event.payload;
  applyToWindow(window, event);
  window.queueIds = queuesAfter(window.id, window.queueIds, event);
  if (window.id === (left?.windowId ?? windowId)) count(window.counts, event);
}

function turnDay(floor: Floor, businessDate: string): void {
  floor.businessDate = businessDate;
  for (const { counts } of [...floor.queues, ...floor.windows]) {
    for (const counter of Object.keys(counts)) counts[counter] = 0;
  }
}

function lineAfter({ id, line }: FloorQueue, event: WireEvent): Waiting[] {
  const { ticketId = '', issuedAt = '' } = event.payload;
  const change = waitingChange(id, event);
  if (change === 0) return line;
  const others = withoutTicket(line, ticketId);
  return change < 0 ? others : [...others, { ticketId, issuedAt }].sort(longestFirst);
}

function longestFirst(a: Waiting, b: Waiting): number {
  return byText(a.issuedAt, b.issuedAt) || byText(a.ticketId, b.ticketId);
}

const COUNTER_OF: Readonly<Record<string, string>> = {
  'ticket.checked-in': 'issued',
  'rating.received': 'rated',
  'ticket.rated': 'none',
};

function count(counts: Record<string, number>, { type, payload }: WireEvent): void {
  const isUndo = type === 'ticket.restored';
  const counter = isUndo ? payload.undid : (COUNTER_OF[type] ?? type.replace('ticket.', ''));
  const before = counts[counter ?? ''];
  if (counter !== undefined && before !== undefined) counts[counter] = before + (isUndo ? -1 : 1);
}

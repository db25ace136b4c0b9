/**
 * The rules of docs/live-wire.md, "What an event does to a state", for one line. Written from that
 * page: nothing of ours may be imported here, or it would prove nothing.
 */
import {
  byText,
  withoutTicket,
  type Order,
  type Payload,
  type WireEvent,
} from './third-party-event';

export interface Queue {
  readonly id: string;
  waiting: number;
  windowsOpen: number;
  status: string;
}

export interface QueueRoom {
  readonly kind: 'queue';
  readonly queue: Queue;
  line: readonly { readonly ticketId: string; readonly label: string; readonly order: Order }[];
}

/** A line is sorted by due time, rank and sequence. */
export function applyToQueueRoom(room: QueueRoom, event: WireEvent): void {
  const { ticketId, label, order } = event.payload;
  const change = waitingChange(room.queue.id, event);
  applyToQueue(room.queue, event);
  if (change === 0 || ticketId === undefined) return;
  room.line = withoutTicket(room.line, ticketId);
  if (change < 0 || label === undefined || order === undefined) return;
  room.line = [...room.line, { ticketId, label, order }].sort(
    ({ order: a }, { order: b }) =>
      byText(a.dueAt, b.dueAt) || a.rank - b.rank || a.sequence - b.sequence,
  );
}

export function applyToQueue(queue: Queue, event: WireEvent): void {
  const { queueId, status } = event.payload;
  queue.waiting += waitingChange(queue.id, event);
  queue.windowsOpen += openChange(queue.id, event);
  if (event.type === 'queue.status-changed' && queueId === queue.id && status) {
    queue.status = status;
  }
}

export function waitingChange(id: string, { type, payload }: WireEvent): number {
  const isOurs = payload.queueId === id;
  switch (type) {
    case 'ticket.issued':
    case 'ticket.checked-in':
    case 'ticket.returned':
    case 'ticket.transferred':
      return isOurs ? 1 : 0;
    case 'ticket.called':
      return isOurs && payload.from !== 'held' ? -1 : 0;
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return isOurs && payload.from === 'waiting' ? -1 : 0;
    case 'ticket.restored':
      return restoredChange(id, payload);
    default:
      return 0;
  }
}

function restoredChange(id: string, { left, state, queueId }: Payload): number {
  if (left?.state === 'waiting' && left.queueId === id) return -1;
  return state === 'waiting' && queueId === id ? 1 : 0;
}

function openChange(id: string, { type, payload }: WireEvent): number {
  const { queueIds = [], formerQueueIds = [], sessions, isOpen } = payload;
  switch (type) {
    case 'window.opened':
      return sessions === 1 && queueIds.includes(id) ? 1 : 0;
    case 'window.closed':
      return sessions === 0 && queueIds.includes(id) ? -1 : 0;
    case 'window.queues-changed':
      return isOpen ? Number(queueIds.includes(id)) - Number(formerQueueIds.includes(id)) : 0;
    default:
      return 0;
  }
}

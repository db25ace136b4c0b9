import type { HallEvent, QueueStatus, QueueSummary } from '@onewindow/contracts';

/** By how much an event changes the number waiting in one queue. */
export function waitingChange(queueId: string, event: HallEvent): -1 | 0 | 1 {
  switch (event.type) {
    case 'ticket.issued':
    case 'ticket.checked-in':
    case 'ticket.returned':
      return event.payload.queueId === queueId ? 1 : 0;
    case 'ticket.called':
      return event.payload.queueId === queueId ? -1 : 0;
    case 'ticket.cancelled':
    case 'ticket.expired':
      return event.payload.queueId === queueId && event.payload.from === 'waiting' ? -1 : 0;
    default:
      return 0;
  }
}

/** A queue as any board shows it, after an event. */
export function reduceQueueSummary<T extends QueueSummary>(queue: T, event: HallEvent): T {
  const waiting = queue.waiting + waitingChange(queue.id, event);
  const windowsOpen = queue.windowsOpen + windowsOpenChange(queue.id, event);
  const status = statusAfter(queue, event);
  const same =
    waiting === queue.waiting && windowsOpen === queue.windowsOpen && status === queue.status;
  return same ? queue : { ...queue, waiting, windowsOpen, status };
}

function windowsOpenChange(queueId: string, event: HallEvent): -1 | 0 | 1 {
  if (event.type !== 'window.opened' && event.type !== 'window.closed') return 0;
  if (!event.payload.queueIds.includes(queueId)) return 0;
  return event.type === 'window.opened' ? 1 : -1;
}

function statusAfter(queue: QueueSummary, event: HallEvent): QueueStatus {
  return event.type === 'queue.status-changed' && event.payload.queueId === queue.id
    ? event.payload.status
    : queue.status;
}

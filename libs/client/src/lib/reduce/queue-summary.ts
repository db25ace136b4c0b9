import type { HallEvent, HallEventPayloads, QueueStatus, QueueSummary } from '@onewindow/contracts';

/** By how much an event changes the number waiting in one queue. */
export function waitingChange(queueId: string, event: HallEvent): -1 | 0 | 1 {
  switch (event.type) {
    case 'ticket.issued':
    case 'ticket.checked-in':
    case 'ticket.returned':
    case 'ticket.transferred':
      return event.payload.queueId === queueId ? 1 : 0;
    case 'ticket.called':
      // A ticket on hold was not counted as waiting.
      return event.payload.queueId === queueId && event.payload.from !== 'held' ? -1 : 0;
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return event.payload.queueId === queueId && event.payload.from === 'waiting' ? -1 : 0;
    case 'ticket.restored':
      return restoredChange(queueId, event.payload);
    default:
      return 0;
  }
}

/** A press that had sent a ticket to this line, or taken it from here, has been taken back. */
function restoredChange(
  queueId: string,
  { left, state, queueId: backIn }: HallEventPayloads['ticket.restored'],
): -1 | 0 | 1 {
  if (left.state === 'waiting' && left.queueId === queueId) return -1;
  return state === 'waiting' && backIn === queueId ? 1 : 0;
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
  switch (event.type) {
    case 'window.opened':
      return event.payload.sessions === 1 && event.payload.queueIds.includes(queueId) ? 1 : 0;
    case 'window.closed':
      return event.payload.sessions === 0 && event.payload.queueIds.includes(queueId) ? -1 : 0;
    case 'window.queues-changed': {
      const { isOpen, queueIds, formerQueueIds } = event.payload;
      const [now, before] = [queueIds.includes(queueId), formerQueueIds.includes(queueId)];
      if (!isOpen || now === before) return 0;
      return now ? 1 : -1;
    }
    default:
      return 0;
  }
}

function statusAfter(queue: QueueSummary, event: HallEvent): QueueStatus {
  return event.type === 'queue.status-changed' && event.payload.queueId === queue.id
    ? event.payload.status
    : queue.status;
}

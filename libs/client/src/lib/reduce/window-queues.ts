import type { HallEvent } from '@onewindow/contracts';

/** The queues a window serves; the same list when the event says nothing of them. */
export function queuesAfter(
  windowId: string,
  queueIds: readonly string[],
  event: HallEvent,
): readonly string[] {
  switch (event.type) {
    case 'window.opened':
    case 'window.queues-changed':
      return event.payload.windowId === windowId ? event.payload.queueIds : queueIds;
    default:
      return queueIds;
  }
}

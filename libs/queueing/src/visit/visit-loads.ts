import type { QueueLoad, VisitItem, VisitRequest } from './visit';

/** Item × purpose gives the queue; the loads stand in the order their queue was first chosen. */
export function loadsByQueue(request: VisitRequest): readonly QueueLoad[] {
  const loads = new Map<string, VisitItem[]>();
  for (const item of request.items) {
    const queueId = queueFor(item, request);
    loads.set(queueId, [...(loads.get(queueId) ?? []), item]);
  }
  return [...loads].map(([queueId, items]) => ({ queueId, items }));
}

/** 领件 goes where results are handed out, or to the item's own queue where nobody else does. */
function queueFor({ queueId }: VisitItem, { purpose, collectQueueOf }: VisitRequest): string {
  return purpose === 'collect' ? (collectQueueOf(queueId) ?? queueId) : queueId;
}

/** The queue with the most work, so that the ticket waits where its time will be spent. */
export function mainQueueId(loads: readonly QueueLoad[]): string {
  return loads.reduce((main, load) =>
    estMinutesOf(load.items) > estMinutesOf(main.items) ? load : main,
  ).queueId;
}

/** Minutes a window will need for these items. */
export function estMinutesOf(items: readonly VisitItem[]): number {
  return items.reduce((sum, { estMinutes }) => sum + estMinutes, 0);
}

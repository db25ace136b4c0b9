import type { ItemFrequency, ItemIndexEntry, QueueView } from '@onewindow/contracts';

/** Relative visits within a queue, as the catalogue states them. */
const VISITS: Readonly<Record<ItemFrequency, number>> = { H: 30, M: 10, L: 3, R: 1 };

interface Demanded {
  readonly items: readonly Pick<ItemIndexEntry, 'id' | 'queueId' | 'frequency'>[];
  readonly queues: readonly Pick<QueueView, 'id' | 'dailyQuota'>[];
}

/**
 * Visits a day that each item is expected to bring: the visits of its queue, which its quota follows,
 * shared among the queue's items as often as they are asked for.
 */
export function demandOf({ items, queues }: Demanded): ReadonlyMap<string, number> {
  const visitsOf = new Map(queues.map(({ id, dailyQuota }) => [id, dailyQuota]));
  const shares = new Map<string, number>();
  for (const { queueId, frequency } of items) {
    shares.set(queueId, (shares.get(queueId) ?? 0) + VISITS[frequency]);
  }
  return new Map(
    items.map(({ id, queueId, frequency }) => {
      const share = VISITS[frequency] / (shares.get(queueId) ?? 1);
      return [id, share * (visitsOf.get(queueId) ?? 0)];
    }),
  );
}

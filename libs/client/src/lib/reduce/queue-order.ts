import type { QueueOrder } from '@onewindow/contracts';

/** Due times are ISO strings in UTC with milliseconds, so they compare as text. */
export function comesBefore(a: QueueOrder, b: QueueOrder): boolean {
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.sequence < b.sequence;
}

import type { SeparateTicketGroups } from '@onewindow/contracts';
import type { QueueLoad } from './visit';

type Group = SeparateTicketGroups['groups'][number];

/**
 * The tickets to take when no window serves all: again and again the largest group of what is left
 * that one window can serve in common (a greedy cover). A queue no window serves stands alone. The
 * order of the windows makes no difference; groups stand in the order their items were first chosen.
 */
export function separateGroups(
  loads: readonly QueueLoad[],
  windows: readonly (readonly string[])[],
): readonly Group[] {
  const covers: (readonly QueueLoad[])[] = [];
  let left = loads;
  while (left.length > 0) {
    const cover = largestCover(left, windows);
    covers.push(cover);
    left = left.filter((load) => !cover.includes(load));
  }
  const firstChosen = ([load]: readonly QueueLoad[]): number => loads.findIndex((l) => l === load);
  return covers.sort((a, b) => firstChosen(a) - firstChosen(b)).map(groupOf);
}

function largestCover(
  left: readonly QueueLoad[],
  windows: readonly (readonly string[])[],
): readonly QueueLoad[] {
  return windows
    .map((served) => left.filter(({ queueId }) => served.includes(queueId)))
    .reduce((best, cover) => (isLarger(cover, best, left) ? cover : best), left.slice(0, 1));
}

/** More queues, then more items, then earlier chosen. */
function isLarger(
  cover: readonly QueueLoad[],
  best: readonly QueueLoad[],
  left: readonly QueueLoad[],
): boolean {
  if (cover.length !== best.length) return cover.length > best.length;
  const itemDifference = itemCount(cover) - itemCount(best);
  if (itemDifference !== 0) return itemDifference > 0;
  const firstOfOne = left.find((load) => cover.includes(load) !== best.includes(load));
  return firstOfOne !== undefined && cover.includes(firstOfOne);
}

function itemCount(loads: readonly QueueLoad[]): number {
  return loads.reduce((sum, { items }) => sum + items.length, 0);
}

function groupOf(loads: readonly QueueLoad[]): Group {
  return {
    queueIds: loads.map(({ queueId }) => queueId),
    itemIds: loads.flatMap(({ items }) => items.map(({ id }) => id)),
  };
}

import type { ItemIndexEntry } from '@onewindow/contracts';
import type { HallDirectory } from '../hall/hall-catalogue';
import { byFrequencyAndId } from '../hall/item-order';

/** How many the home page offers, on one page or on two. */
export const POPULAR_COUNT = 8;

/** No queue fills the screen, however many come for it at this hour. */
const USED_PER_QUEUE = 3;

/**
 * What the home page offers: first what is pinned, then what people have come for at this hour, then
 * what the catalogue says is asked for. A kiosk that stands in a zone offers that zone's items first.
 */
export function popularItems(
  directory: HallDirectory,
  limit: number,
  ownZoneId: string | null = null,
  pinnedItemIds: readonly string[] = [],
): readonly ItemIndexEntry[] {
  const pinned = pinnedItemIds.flatMap((id) => directory.item(id) ?? []);
  const offered = [...pinned, ...used(directory, ownZoneId), ...expected(directory, ownZoneId)];
  return [...new Set(offered)].slice(0, limit);
}

function used(directory: HallDirectory, ownZoneId: string | null): readonly ItemIndexEntry[] {
  const places = new Map<string, number>();
  const isFirstOfQueue = ({ queueId }: ItemIndexEntry) => {
    const place = places.get(queueId) ?? 0;
    places.set(queueId, place + 1);
    return place < USED_PER_QUEUE;
  };
  const isOwn = ({ queueId }: ItemIndexEntry) => directory.queue(queueId)?.zoneId === ownZoneId;
  return directory.demand
    .flatMap(({ itemId }) => directory.item(itemId) ?? [])
    .filter(isFirstOfQueue)
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/**
 * Spread over the queues: the busiest queue gives its first item, then the next queue, and round
 * again, so that one big department does not fill the screen.
 */
function expected(directory: HallDirectory, ownZoneId: string | null): readonly ItemIndexEntry[] {
  const lines = linesOfQueues(directory, ownZoneId);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    lines.flatMap((line) => line[round] ?? []),
  ).flat();
}

function linesOfQueues(
  { items, queues }: HallDirectory,
  ownZoneId: string | null,
): readonly (readonly ItemIndexEntry[])[] {
  return [...queues]
    .sort(
      (one, other) =>
        Number(other.zoneId === ownZoneId) - Number(one.zoneId === ownZoneId) ||
        // The day's quota follows the visits expected; it is the measure of demand that is known.
        other.dailyQuota - one.dailyQuota ||
        (one.id < other.id ? -1 : 1),
    )
    .map((queue) =>
      items
        .filter(({ queueId, frequency }) => queueId === queue.id && 'HM'.includes(frequency))
        .sort(byFrequencyAndId),
    );
}

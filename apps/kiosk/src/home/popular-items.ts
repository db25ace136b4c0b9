import type { ItemIndexEntry } from '@onewindow/contracts';
import type { HallDirectory } from '../hall/hall-catalogue';
import { byFrequencyAndId } from '../hall/item-order';

/** How many the home page offers, on one page or on two. */
export const POPULAR_COUNT = 8;

/**
 * The items most asked for, spread over the queues: the busiest queue gives its first item, then the
 * next queue, and round again, so that one big department does not fill the screen.
 *
 * A kiosk that stands in a zone offers that zone's items first.
 */
export function popularItems(
  directory: HallDirectory,
  limit: number,
  ownZoneId: string | null = null,
): readonly ItemIndexEntry[] {
  const lines = linesOfQueues(directory, ownZoneId);
  const chosen: ItemIndexEntry[] = [];
  for (let round = 0; chosen.length < limit; round += 1) {
    const picked = lines.flatMap((line) => line[round] ?? []);
    if (picked.length === 0) break;
    chosen.push(...picked);
  }
  return chosen.slice(0, limit);
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

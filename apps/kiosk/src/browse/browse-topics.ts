import type { ItemIndexEntry, LocalizedName } from '@onewindow/contracts';
import type { HallDirectory } from '../hall/hall-catalogue';
import { byFrequencyAndId } from '../hall/item-order';

export const TOPIC_KINDS = ['department', 'theme'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** A way to look for an item other than its name. */
export interface Topic {
  readonly kind: TopicKind;
  readonly id: string;
  readonly names: LocalizedName;
  readonly itemCount: number;
}

/** Departments or themes with items in the zone, the ones with most items first. */
export function topicsOfZone(
  directory: HallDirectory,
  kind: TopicKind,
  zoneId: string,
): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const item of directory.itemsOfZone(zoneId)) {
    const id = topicIdOf(item, kind);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, itemCount]) => ({ kind, id, itemCount, names: topicNames(directory, kind, id) }))
    .sort((one, other) => other.itemCount - one.itemCount || (one.id < other.id ? -1 : 1));
}

/** Items of a topic in the zone, those asked for most first. */
export function itemsOfTopic(
  directory: HallDirectory,
  kind: TopicKind,
  topicId: string,
  zoneId: string,
): readonly ItemIndexEntry[] {
  return directory
    .itemsOfZone(zoneId)
    .filter((item) => topicIdOf(item, kind) === topicId)
    .sort(byFrequencyAndId);
}

/** What a topic is called on a button: a department by its short name. */
export function topicNames(
  directory: HallDirectory,
  kind: TopicKind,
  topicId: string,
): LocalizedName {
  const topic = kind === 'theme' ? directory.theme(topicId) : directory.department(topicId);
  return topic?.names ?? { zhHans: topicId, zhHant: topicId, en: topicId };
}

function topicIdOf(item: ItemIndexEntry, kind: TopicKind): string {
  return kind === 'department' ? item.departmentId : item.theme;
}

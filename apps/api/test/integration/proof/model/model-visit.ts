import { itemOf, queueSet, WINDOWS } from './model-hall-plan';

interface Destination {
  readonly queueId: string;
  readonly required: readonly string[];
}

/** Where these items go on one ticket, or undefined when no window of the hall takes them together. */
export function planTogether(itemIds: readonly string[], now: number): Destination | undefined {
  const required = queuesOf(itemIds);
  const together =
    required.length === 1 ||
    WINDOWS.some(({ id }) => {
      const served = queueSet(id, now);
      return required.every((queueId) => served.includes(queueId));
    });
  return together ? { queueId: mainQueue(itemIds), required } : undefined;
}

/**
 * Where what is left of a visit goes: together if some window takes all; else the first of it. The
 * walk never leaves more than two items, so nothing lies between.
 */
export function planNextLeg(itemIds: readonly string[], now: number): Destination {
  const [first = ''] = queuesOf(itemIds);
  return planTogether(itemIds, now) ?? { queueId: first, required: [first] };
}

/** In the order first chosen. */
function queuesOf(itemIds: readonly string[]): readonly string[] {
  return [...new Set(itemIds.map((itemId) => itemOf(itemId).queueId))];
}

/** Where most of the work is; of equals the one chosen first. */
function mainQueue(itemIds: readonly string[]): string {
  const work = new Map<string, number>();
  for (const { queueId, estMinutes } of itemIds.map(itemOf)) {
    work.set(queueId, (work.get(queueId) ?? 0) + estMinutes);
  }
  const most = Math.max(...work.values());
  return [...work].find(([, minutes]) => minutes === most)?.[0] ?? '';
}

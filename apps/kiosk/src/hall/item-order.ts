import type { ItemFrequency } from '@onewindow/contracts';

const RANK: Readonly<Record<ItemFrequency, number>> = { H: 0, M: 1, L: 2, R: 3 };

interface Frequent {
  readonly id: string;
  readonly frequency: ItemFrequency;
}

/** Sorts the items asked for most to the front. */
export function byFrequency(one: Frequent, other: Frequent): number {
  return RANK[one.frequency] - RANK[other.frequency];
}

/** As by frequency, and the same order every time among equals. */
export function byFrequencyAndId(one: Frequent, other: Frequent): number {
  return byFrequency(one, other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

import type { AreaRoomState, QueueSummary } from '@onewindow/contracts';
import { PAGE_MS, pagesOf } from '../calls/paging';

/** What the strip below the calls of a far board says in its turn. */
export type Turn =
  | { readonly kind: 'queue'; readonly queue: QueueSummary }
  | { readonly kind: 'missed'; readonly labels: readonly string[] };

/** Every queue has its turn, then the missed numbers, as many at once as the strip is wide. */
export function turnsOf(
  queues: readonly QueueSummary[],
  missed: AreaRoomState['missed'],
  labelsAtOnce: number,
): readonly Turn[] {
  const pages = missed.length > 0 ? pagesOf(missed, labelsAtOnce) : [];
  return [
    ...queues.map((queue) => ({ kind: 'queue', queue }) as const),
    ...pages.map((page) => ({ kind: 'missed', labels: page.map(({ label }) => label) }) as const),
  ];
}

export function turnAt(turns: readonly Turn[], tickMs: number): Turn | undefined {
  return turns[Math.floor(tickMs / PAGE_MS) % Math.max(1, turns.length)];
}

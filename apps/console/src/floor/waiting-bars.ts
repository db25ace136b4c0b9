import type { QueueRow } from './queue-rows';

export interface WaitingBar {
  readonly id: string;
  readonly waiting: number;
  /** Part of the longest bar, from 0 to 1. */
  readonly share: number;
  readonly isOverTarget: boolean;
}

/** The fullest queue first; a bar is as long as its part of the fullest. */
export function waitingBars(rows: readonly QueueRow[], most: number): readonly WaitingBar[] {
  const sorted = [...rows].sort((a, b) => b.waiting - a.waiting).slice(0, most);
  const greatest = Math.max(1, ...sorted.map((row) => row.waiting));
  return sorted.map(({ id, waiting, isOverTarget }) => ({
    id,
    waiting,
    share: Math.max(0, waiting / greatest),
    isOverTarget,
  }));
}

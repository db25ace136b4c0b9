import type { Opening } from '@onewindow/queueing';

export interface Bustle {
  /** Calls that are on the board now. */
  readonly calls: number;
  readonly waiting: number;
  /** Windows that have somebody with them or on the way. */
  readonly busyWindows: number;
}

/**
 * Whether there is nothing to show but when it opens again: the hours are over, and nobody is here
 * any more. Unknown hours never put a board to rest.
 */
export function isQuiet(opening: Opening | null, { calls, waiting, busyWindows }: Bustle): boolean {
  return opening?.isOpen === false && calls + waiting + busyWindows === 0;
}

/** Steps in which the picture wanders, so that nothing burns in; no two neighbours are the same. */
const PLACES = [
  [0, 0],
  [3, 2],
  [6, 4],
  [3, 6],
  [0, 4],
  [-3, 2],
  [-6, 0],
  [-3, -3],
] as const;
const STEP_MS = 60_000;

/** Where the picture stands in this minute, in per cent of the screen off its middle. */
export function wanderAt(nowMs: number): { readonly right: number; readonly down: number } {
  const [right, down] = PLACES[Math.floor(nowMs / STEP_MS) % PLACES.length] ?? PLACES[0];
  return { right, down };
}

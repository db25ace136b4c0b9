import {
  DAY_COUNTERS,
  WINDOW_STATES,
  windowStateOf,
  type DayCounts,
  type FloorRoomState,
  type WindowState,
} from '@onewindow/contracts';
import type { QueueRow } from './queue-rows';

export interface FloorTotals {
  readonly waiting: number;
  /** The queue whose first is waiting longest; null with nobody waiting. */
  readonly longest: QueueRow | null;
  readonly windows: Readonly<Record<WindowState, number>>;
  readonly counts: DayCounts;
}

export function floorTotals(state: FloorRoomState, rows: readonly QueueRow[]): FloorTotals {
  const windows = Object.fromEntries(
    WINDOW_STATES.map((name) => [
      name,
      state.windows.filter((one) => windowStateOf(one) === name).length,
    ]),
  ) as Record<WindowState, number>;
  const counts = Object.fromEntries(
    DAY_COUNTERS.map((name) => [name, rows.reduce((sum, row) => sum + row.counts[name], 0)]),
  ) as Record<(typeof DAY_COUNTERS)[number], number>;
  const longest = rows.reduce<QueueRow | null>(
    (best, row) => ((row.longestWaitMs ?? -1) > (best?.longestWaitMs ?? -1) ? row : best),
    null,
  );
  return { waiting: rows.reduce((sum, row) => sum + row.waiting, 0), longest, windows, counts };
}

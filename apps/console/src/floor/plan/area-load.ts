import type { FloorWindow } from '../floor-windows';
import type { QueueRow } from '../queue-rows';

/** A wait is worth a look from this share of its target on, before it is too long. */
const NEAR_SHARE = 0.8;
const MINUTE_MS = 60_000;

/** `late` is over the target, `near` close to it; `unknown` where nobody has set one. */
export type LoadLevel = 'calm' | 'near' | 'late' | 'unknown';

/** How much waits before the windows of a room. */
export interface AreaLoad {
  /** Of all lines its windows serve; a line that several rooms serve counts in each. */
  readonly waiting: number;
  /** The line whose first waits longest by its target; null with nobody waiting. */
  readonly worst: QueueRow | null;
  readonly level: LoadLevel;
}

export function areaLoad(
  areaId: string,
  windows: readonly FloorWindow[],
  rows: readonly QueueRow[],
): AreaLoad {
  const served = new Set(
    windows.filter((window) => window.areaId === areaId).flatMap(({ queueIds }) => queueIds),
  );
  const lines = rows.filter(({ id, waiting }) => served.has(id) && waiting > 0);
  const worst = lines.reduce<QueueRow | null>(
    (found, row) => (found === null || heatOf(row) > heatOf(found) ? row : found),
    null,
  );
  const waiting = lines.reduce((sum, row) => sum + row.waiting, 0);
  return { waiting, worst, level: worst === null ? 'calm' : levelOf(worst) };
}

/** Wait by target; one without a target is never the hottest beside one that has it. */
function heatOf({ longestWaitMs, targetMinutes }: QueueRow): number {
  return targetMinutes === null ? 0 : (longestWaitMs ?? 0) / (targetMinutes * MINUTE_MS);
}

function levelOf(row: QueueRow): LoadLevel {
  if (row.targetMinutes === null) return 'unknown';
  if (row.isOverTarget) return 'late';
  return heatOf(row) >= NEAR_SHARE ? 'near' : 'calm';
}

import type { FloorRoomState, QueueView } from '@onewindow/contracts';

type FloorQueue = FloorRoomState['queues'][number];

export interface QueueRow extends FloorQueue {
  /** Hall time since the number of the longest-waiting ticket was issued; null with nobody waiting. */
  readonly longestWaitMs: number | null;
  readonly targetMinutes: number | null;
  readonly isOverTarget: boolean;
}

const MINUTE_MS = 60_000;

/** The oldest number of a line; the line itself may be in another order. */
function longestWait(queue: FloorQueue, nowMs: number): number | null {
  const issued = queue.line.map((ticket) => Date.parse(ticket.issuedAt));
  return issued.length === 0 ? null : Math.max(0, nowMs - Math.min(...issued));
}

export function queueRows(
  state: FloorRoomState,
  targets: ReadonlyMap<string, QueueView>,
  nowMs: number,
): readonly QueueRow[] {
  return state.queues.map((queue) => {
    const longestWaitMs = longestWait(queue, nowMs);
    const targetMinutes = targets.get(queue.id)?.targetMinutes ?? null;
    const isOverTarget =
      longestWaitMs !== null && targetMinutes !== null && longestWaitMs > targetMinutes * MINUTE_MS;
    return { ...queue, longestWaitMs, targetMinutes, isOverTarget };
  });
}

/** Whole minutes, as a supervisor speaks of them. */
export function wholeMinutes(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}

import type { FloorRoomState, HallEvent } from '@onewindow/contracts';
import { reduceDayCounts } from './day-counts';
import { mapKeeping, withFields, without } from './keep-same';
import { reduceQueueSummary, waitingChange } from './queue-summary';
import { reduceWindowSummary } from './window-summary';

type FloorQueue = FloorRoomState['queues'][number];
type FloorWindow = FloorRoomState['windows'][number];
type Line = FloorQueue['line'];

/** The supervisor's picture after an event. */
export function reduceFloorRoom(state: FloorRoomState, event: HallEvent): FloorRoomState {
  return withFields(state, {
    queues: mapKeeping(state.queues, (queue) => reduceQueue(queue, event)),
    windows: mapKeeping(state.windows, (window) => reduceWindow(window, event)),
    businessDate:
      event.type === 'hall.day-turned' ? event.payload.businessDate : state.businessDate,
  });
}

function reduceQueue(queue: FloorQueue, event: HallEvent): FloorQueue {
  return withFields(reduceQueueSummary(queue, event), {
    line: reduceLine(queue.line, queue.id, event),
    counts: reduceDayCounts(queue.counts, event, { queueId: queue.id }),
  });
}

function reduceWindow(window: FloorWindow, event: HallEvent): FloorWindow {
  return withFields(reduceWindowSummary(window, event), {
    counts: reduceDayCounts(window.counts, event, { windowId: window.id }),
    queueIds:
      event.type === 'window.opened' && event.payload.windowId === window.id
        ? event.payload.queueIds
        : window.queueIds,
  });
}

/** In order of issue, because the longest wait is what the supervisor looks for. */
function reduceLine(line: Line, queueId: string, event: HallEvent): Line {
  const change = waitingChange(queueId, event);
  if (change === 0 || !('ticketId' in event.payload)) return line;
  const { ticketId } = event.payload;
  if (change < 0) return without(line, (waiting) => waiting.ticketId === ticketId);
  if (!('issuedAt' in event.payload)) return line;
  return [...line, { ticketId, issuedAt: event.payload.issuedAt }].sort(longestFirst);
}

function longestFirst(a: Line[number], b: Line[number]): number {
  if (a.issuedAt !== b.issuedAt) return a.issuedAt < b.issuedAt ? -1 : 1;
  return a.ticketId < b.ticketId ? -1 : 1;
}

import type { HallEvent, LineTicket, QueueRoomState } from '@onewindow/contracts';
import { withFields, without } from './keep-same';
import { comesBefore } from './queue-order';
import { reduceQueueSummary, waitingChange } from './queue-summary';

/** One line after an event. */
export function reduceQueueRoom(state: QueueRoomState, event: HallEvent): QueueRoomState {
  return withFields(state, {
    queue: reduceQueueSummary(state.queue, event),
    line: reduceLine(state.line, state.queue.id, event),
  });
}

/** Whoever is counted as waiting stands in the line, and nobody else. */
function reduceLine(
  line: readonly LineTicket[],
  queueId: string,
  event: HallEvent,
): readonly LineTicket[] {
  const change = waitingChange(queueId, event);
  if (change === 0 || !('order' in event.payload)) return line;
  const { ticketId, label, order } = event.payload;
  const others = without(line, (waiting) => waiting.ticketId === ticketId);
  if (change < 0) return others;
  const behind = others.findIndex((waiting) => comesBefore(order, waiting.order));
  const place = behind < 0 ? others.length : behind;
  return [...others.slice(0, place), { ticketId, label, order }, ...others.slice(place)];
}

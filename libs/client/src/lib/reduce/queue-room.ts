import type { HallEvent, QueueRoomState } from '@onewindow/contracts';
import { withFields } from './keep-same';
import { reduceQueueSummary } from './queue-summary';

/** One line after an event. */
export function reduceQueueRoom(state: QueueRoomState, event: HallEvent): QueueRoomState {
  return withFields(state, { queue: reduceQueueSummary(state.queue, event) });
}

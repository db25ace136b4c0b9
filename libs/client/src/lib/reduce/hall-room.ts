import type { HallEvent, HallRoomState } from '@onewindow/contracts';
import { mapKeeping, withFields } from './keep-same';
import { reduceLiveCalls } from './live-calls';
import { reduceQueueSummary } from './queue-summary';

/** The whole hall's board after an event. */
export function reduceHallRoom(state: HallRoomState, event: HallEvent): HallRoomState {
  return withFields(state, {
    queues: mapKeeping(state.queues, (queue) => reduceQueueSummary(queue, event)),
    calls: reduceLiveCalls(state.calls, event),
    businessDate:
      event.type === 'hall.day-turned' ? event.payload.businessDate : state.businessDate,
  });
}

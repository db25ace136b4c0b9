import type { HallEvent, WindowRoomState } from '@onewindow/contracts';
import { withFields } from './keep-same';
import { reduceHeld } from './held-tickets';
import { queuesAfter } from './window-queues';
import { reduceWindowSummary } from './window-summary';

/** One window after an event. */
export function reduceWindowRoom(state: WindowRoomState, event: HallEvent): WindowRoomState {
  return withFields(state, {
    window: reduceWindowSummary(state.window, event),
    held: reduceHeld(state.held, event, state.window.id),
    queueIds: queuesAfter(state.window.id, state.queueIds, event),
  });
}

import type { HallEvent, WindowRoomState } from '@onewindow/contracts';
import { withFields } from './keep-same';
import { reduceHeld } from './held-tickets';
import { reduceWindowSummary } from './window-summary';

/** One window after an event. */
export function reduceWindowRoom(state: WindowRoomState, event: HallEvent): WindowRoomState {
  const window = reduceWindowSummary(state.window, event);
  return withFields(state, {
    window,
    held: reduceHeld(state.held, event, window.id),
    callCount: window.ticketId === null ? 0 : callCountAfter(state, event),
    queueIds:
      event.type === 'window.opened' && event.payload.windowId === window.id
        ? event.payload.queueIds
        : state.queueIds,
  });
}

function callCountAfter(state: WindowRoomState, event: HallEvent): number {
  switch (event.type) {
    case 'ticket.called':
    case 'ticket.recalled':
    case 'ticket.started':
    case 'ticket.resumed':
    case 'ticket.opened':
      return event.payload.windowId === state.window.id ? event.payload.callCount : state.callCount;
    case 'ticket.restored':
      return event.payload.windowId === state.window.id ? event.payload.callCount : state.callCount;
    default:
      return state.callCount;
  }
}

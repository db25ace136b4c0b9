import { MISSED_AT_MOST, type AreaRoomState, type HallEvent } from '@onewindow/contracts';
import { mapKeeping, withFields, without } from './keep-same';
import { reduceLiveCalls } from './live-calls';
import { reduceQueueSummary } from './queue-summary';
import { reduceWindowSummary } from './window-summary';

type Missed = AreaRoomState['missed'];
type Voice = AreaRoomState['voice'];

/** One area's board after an event. */
export function reduceAreaRoom(state: AreaRoomState, event: HallEvent): AreaRoomState {
  return withFields(state, {
    windows: mapKeeping(state.windows, (window) => reduceWindowSummary(window, event)),
    queues: mapKeeping(state.queues, (queue) => reduceQueueSummary(queue, event)),
    calls: reduceLiveCalls(state.calls, event, state.areaId),
    missed: reduceMissed(state.missed, event, state.areaId),
    voice: reduceVoice(state.voice, event, state.areaId),
  });
}

function reduceVoice(voice: Voice, event: HallEvent, areaId: string): Voice {
  const isOurs = event.type === 'area.voice-changed' && event.payload.areaId === areaId;
  return isOurs ? event.payload.voice : voice;
}

/**
 * A missed number stays until it is called again or cannot come back any more: the sweep that follows
 * the turn of the day ends each of them by an event of its own.
 */
function reduceMissed(missed: Missed, event: HallEvent, areaId: string): Missed {
  switch (event.type) {
    case 'ticket.missed': {
      const { ticketId, label } = event.payload;
      if (event.payload.areaId !== areaId) return missed;
      return [{ ticketId, label }, ...missed].slice(0, MISSED_AT_MOST);
    }
    case 'ticket.called':
    case 'ticket.returned':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return without(missed, ({ ticketId }) => ticketId === event.payload.ticketId);
    case 'ticket.restored': {
      const { ticketId, label, state, areaId: inArea } = event.payload;
      const others = without(missed, (one) => one.ticketId === ticketId);
      if (state !== 'missed' || inArea !== areaId) return others;
      return [{ ticketId, label }, ...others].slice(0, MISSED_AT_MOST);
    }
    default:
      return missed;
  }
}

import type { HallEvent, RoomState } from '@onewindow/contracts';
import { reduceAlarmsRoom } from './alarms-room';
import { reduceAreaRoom } from './area-room';
import { reduceFloorRoom } from './floor-room';
import { reduceHallRoom } from './hall-room';
import { reduceNoticesRoom } from './notices-room';
import { reducePadRoom } from './pad-room';
import { reduceQueueRoom } from './queue-room';
import { reduceTicketRoom } from './ticket-room';
import { reduceWindowRoom } from './window-room';

/**
 * The state of a room after an event of its hall, whether the event concerns the room or not. The
 * same object when nothing changes. An event this client does not know changes nothing.
 */
export function reduceRoom(state: RoomState, event: HallEvent): RoomState {
  switch (state.kind) {
    case 'hall':
      return reduceHallRoom(state, event);
    case 'floor':
      return reduceFloorRoom(state, event);
    case 'alarms':
      return reduceAlarmsRoom(state, event);
    case 'notices':
      return reduceNoticesRoom(state, event);
    case 'area':
      return reduceAreaRoom(state, event);
    case 'queue':
      return reduceQueueRoom(state, event);
    case 'window':
      return reduceWindowRoom(state, event);
    case 'ticket':
      return reduceTicketRoom(state, event);
    case 'pad':
      return reducePadRoom(state, event);
  }
}

import {
  parseRoom,
  queueRoom,
  type Room,
  type RoomState,
  type SnapshotFrame,
} from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';

/**
 * The rooms whose events a socket needs for the rooms it asked for. How many are ahead of a ticket
 * changes with the line it stands in, so its holder also hears the queue: the one the frame shows the
 * ticket in, for it may have been sent on since the handshake.
 */
export function heardRooms(
  principal: Principal,
  rooms: readonly Room[],
  frame?: SnapshotFrame,
): readonly Room[] {
  const own = rooms.find((room) => parseRoom(room)?.kind === 'ticket');
  if (principal.kind !== 'citizen' || own === undefined) return rooms;
  const queueId = queueOf(frame?.rooms[own]) ?? principal.queueId;
  return [...new Set([...rooms, queueRoom(queueId)])];
}

function queueOf(state: RoomState | undefined): string | undefined {
  return state?.kind === 'ticket' ? state.queueId : undefined;
}

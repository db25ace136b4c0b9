import { parseRoom, queueRoom, type Room } from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';

/**
 * The rooms whose events a socket needs for the rooms it asked for. How many are ahead of a ticket
 * changes with the line it stands in, so its holder also hears the queue.
 */
export function heardRooms(principal: Principal, rooms: readonly Room[]): readonly Room[] {
  const follows = rooms.some((room) => parseRoom(room)?.kind === 'ticket');
  if (principal.kind !== 'citizen' || !follows) return rooms;
  return [...new Set([...rooms, queueRoom(principal.queueId)])];
}

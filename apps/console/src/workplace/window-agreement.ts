import type { WindowRoomState } from '@onewindow/contracts';
import type { Workplace } from './workplace';

/**
 * Whether this page and the hall's live word on the window contradict each other, as after a
 * supervisor has withdrawn the ticket. A command under way explains any difference.
 */
export function disagrees(workplace: Workplace, room: WindowRoomState | undefined): boolean {
  const { session, ticket, running, unanswered } = workplace;
  if (!room || !session || running !== null || unanswered !== null) return false;
  if (room.window.id !== session.windowId) return false;
  if (room.window.ticketId !== (ticket?.id ?? null)) return true;
  if (ticket === null) return room.window.state === 'closed';
  return room.window.state !== ticket.state;
}

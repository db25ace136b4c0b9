import type { DeskSummary, WindowRoomState } from '@onewindow/contracts';
import type { Workplace } from './workplace';

/**
 * Whether this page and the hall's live word on the window contradict each other, as after a
 * supervisor has withdrawn the ticket. A command under way explains any difference.
 */
export function disagrees(workplace: Workplace, room: WindowRoomState | undefined): boolean {
  const { session, running, unanswered } = workplace;
  if (!room || !session || running !== null || unanswered !== null) return false;
  if (room.window.id !== session.windowId) return false;
  const desk = [room.window, ...room.window.others].find(
    ({ sessionId }) => sessionId === session.id,
  );
  return !desk || !isAtDesk(workplace.ticket, desk);
}

/** Without a desk of one's own the window was closed, or somebody else has taken it over. */
function isAtDesk(ticket: Workplace['ticket'], desk: DeskSummary): boolean {
  if (ticket === null) return desk.ticketId === null;
  return desk.ticketId === ticket.id && desk.state === ticket.state;
}

import type { HallEvent, PadRoomState, RatingInvitation } from '@onewindow/contracts';
import { withFields } from './keep-same';

/** What the rating pad of a window asks, after an event. */
export function reducePadRoom(state: PadRoomState, event: HallEvent): PadRoomState {
  return withFields(state, { invitation: invitationAfter(state, event) });
}

function invitationAfter(
  { windowId, invitation }: PadRoomState,
  event: HallEvent,
): RatingInvitation | null {
  switch (event.type) {
    case 'rating.invited': {
      const { windowId: atWindow, ...invited } = event.payload;
      return atWindow === windowId ? invited : invitation;
    }
    case 'rating.closed':
      return event.payload.serviceId === invitation?.serviceId ? null : invitation;
    default:
      return invitation;
  }
}

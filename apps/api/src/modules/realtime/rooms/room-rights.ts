import { parseRoom, type DeviceKind, type ErrorCode, type RoomKind } from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';

/** Screens and kiosks stand where everybody sees them: they see what a board may show. */
const BOARD_ROOMS: readonly RoomKind[] = ['hall', 'area', 'queue', 'window', 'notices'];
const BOARD_DEVICES: readonly DeviceKind[] = ['kiosk', 'display', 'window-screen'];
const CITIZEN_ROOMS: readonly RoomKind[] = ['hall', 'queue'];

/**
 * Why somebody may not be told what happens in a room, or undefined when they may. Whether the room
 * exists is another question, asked afterwards.
 */
export function roomRefusal(
  principal: Principal,
  hallId: string,
  room: string,
): ErrorCode | undefined {
  if (principal.hallId !== hallId) return 'identity.foreign-hall';
  const parsed = parseRoom(room);
  if (!parsed) return 'realtime.room-unknown';
  return mayJoin(principal, parsed) ? undefined : 'realtime.room-not-permitted';
}

function mayJoin(
  principal: Principal,
  { kind, id }: { readonly kind: RoomKind; readonly id: string },
): boolean {
  switch (principal.kind) {
    case 'device':
      return kind === 'pad'
        ? principal.deviceKind === 'rating-pad' && principal.windowId === id
        : BOARD_DEVICES.includes(principal.deviceKind) && BOARD_ROOMS.includes(kind);
    case 'staff':
      if (kind === 'floor') return principal.permissions.has('floor.watch');
      if (kind === 'alarms') return principal.permissions.has('alarm.answer');
      return BOARD_ROOMS.includes(kind);
    case 'citizen':
      return kind === 'ticket' ? id === principal.ticketId : CITIZEN_ROOMS.includes(kind);
  }
}

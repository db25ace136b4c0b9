/**
 * A room is a view with a name; a socket joins rooms and is sent what concerns them.
 *
 * hall: boards of the whole hall · area: one room's board · queue: one line · window: the clerk's
 * console and the window screen · ticket: the citizen's own · pad: the rating pad of a window, and
 * nobody who works there · floor: the supervisor · alarms: what waits for a person, for those who go ·
 * notices: what every board says besides.
 */
export type Room =
  | 'hall'
  | 'floor'
  | 'alarms'
  | 'notices'
  | `area:${string}`
  | `queue:${string}`
  | `window:${string}`
  | `ticket:${string}`
  | `pad:${string}`;

export const ROOM_KINDS = [
  'hall',
  'floor',
  'alarms',
  'notices',
  'area',
  'queue',
  'window',
  'ticket',
  'pad',
] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

export const areaRoom = (areaId: string): Room => `area:${areaId}`;
export const queueRoom = (queueId: string): Room => `queue:${queueId}`;
export const windowRoom = (windowId: string): Room => `window:${windowId}`;
export const ticketRoom = (ticketId: string): Room => `ticket:${ticketId}`;
export const padRoom = (windowId: string): Room => `pad:${windowId}`;

/** Splits a room into its kind and subject, or null when it is no room. */
export function parseRoom(room: string): { kind: RoomKind; id: string } | null {
  const whole = WHOLE_ROOM_KINDS.find((known) => known === room);
  if (whole !== undefined) return { kind: whole, id: '' };
  const colon = room.indexOf(':');
  if (colon < 1 || colon === room.length - 1) return null;
  const kind = ROOM_KINDS_WITH_ID.find((known) => known === room.slice(0, colon));
  return kind === undefined ? null : { kind, id: room.slice(colon + 1) };
}

const WHOLE_ROOM_KINDS = ['hall', 'floor', 'alarms', 'notices'] as const;
const ROOM_KINDS_WITH_ID = ['area', 'queue', 'window', 'ticket', 'pad'] as const;

import type {
  AlarmsRoomState,
  AreaRoomState,
  FloorRoomState,
  HallRoomState,
  NoticesRoomState,
  PadRoomState,
  QueueRoomState,
  Room,
  RoomState,
  TicketRoomState,
  WindowRoomState,
} from '@onewindow/contracts';

/** All rooms of a connection, never changed in place: a changed room is another object. */
export type RoomStates = Readonly<Partial<Record<Room, RoomState>>>;

/** `StateOf<'area:B1'>` is `AreaRoomState`. */
export type StateOf<R extends Room> = R extends 'hall'
  ? HallRoomState
  : R extends 'floor'
    ? FloorRoomState
    : R extends 'alarms'
      ? AlarmsRoomState
      : R extends 'notices'
        ? NoticesRoomState
        : R extends `area:${string}`
          ? AreaRoomState
          : R extends `queue:${string}`
            ? QueueRoomState
            : R extends `window:${string}`
              ? WindowRoomState
              : R extends `pad:${string}`
                ? PadRoomState
                : TicketRoomState;

/** The state of one room by its name, or undefined before the first snapshot. */
export function roomOf<R extends Room>(states: RoomStates, room: R): StateOf<R> | undefined {
  return states[room] as StateOf<R> | undefined;
}

/** The order in which rooms are named means nothing. */
export function sameRooms(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a);
  return names.size === new Set(b).size && b.every((room) => names.has(room));
}

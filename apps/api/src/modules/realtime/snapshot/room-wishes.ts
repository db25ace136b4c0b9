import { parseRoom, type Room, type RoomKind } from '@onewindow/contracts';

/** Rooms by kind, so that each kind is read once however many rooms of it are wanted. */
export interface RoomWishes {
  has(...kinds: readonly RoomKind[]): boolean;
  ids(kind: RoomKind): readonly string[];
}

export function wishesOf(rooms: Iterable<Room>): RoomWishes {
  const ids = new Map<RoomKind, string[]>();
  for (const room of rooms) {
    const parsed = parseRoom(room);
    if (parsed) ids.set(parsed.kind, [...(ids.get(parsed.kind) ?? []), parsed.id]);
  }
  return {
    has: (...kinds) => kinds.some((kind) => ids.has(kind)),
    ids: (kind) => ids.get(kind) ?? [],
  };
}

import { parseRoom, type Room } from '@onewindow/contracts';

/** The name of a hall's room inside Socket.IO; no two halls share one, and no hall id has a blank. */
export function wireRoom(hallId: string, room: Room): string {
  return `${hallId} ${room}`;
}

/** Everybody who has been brought up to date and follows the stream of a hall. */
export function settledRoom(hallId: string): string {
  return `${hallId} *`;
}

/** The rooms of one hall among all names Socket.IO knows. */
export function roomsOfHall(hallId: string, names: Iterable<string>): Room[] {
  const prefix = wireRoom(hallId, '' as Room);
  return [...names]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((room): room is Room => parseRoom(room) !== null);
}

import type { HallEvent, Problem, Room } from '@onewindow/contracts';
import { createApi } from '../http/create-api';
import type { ApiOptions } from '../http/request';
import type { Estimates } from './estimates';
import type { Freshness } from './freshness';
import type { HallTransport } from './hall-transport';
import { LiveHall } from './live-hall';
import type { RoomStates, StateOf } from './room-lookup';
import { SocketTransport, type SocketTransportOptions } from './socket-transport';

export interface HallSocketOptions extends ApiOptions, SocketTransportOptions {
  readonly hallId: string;
  /** Rooms to begin with; `subscribe` changes them. */
  readonly rooms: readonly Room[];
}

/** An event with how long ago it was, for whoever plays sounds: nothing older than SOUND_WITHIN_SECONDS. */
export interface LiveEvent {
  readonly event: HallEvent;
  /** Real milliseconds, also while a replay runs faster. */
  readonly ageMs: number;
}

/** A live picture of some rooms of a hall that heals itself. */
export interface HallSocket {
  /** Never changed in place; empty before the first snapshot and never emptied again. */
  readonly state: RoomStates;
  readonly estimates: Estimates;
  readonly freshness: Freshness;
  /** Why the server does not let this client in or join, until it does. */
  readonly refusal: Problem | null;
  /** Hall seconds per real second: 1, but 60 in a replay. */
  readonly rate: number;
  room<R extends Room>(room: R): StateOf<R> | undefined;
  /** Real milliseconds since the picture was last known to be right; null before the first time. */
  age(): number | null;
  /** Hall time in epoch milliseconds. */
  now(): number;
  /** Rooms from now on; the present picture stays until the new one is here. */
  subscribe(rooms: readonly Room[]): void;
  /** State, estimates, freshness or refusal have changed. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /**
   * What happened, after the state has it. Replayed events come with their true age; those covered
   * by a snapshot do not come at all, so whoever must not miss a call compares the room's calls.
   */
  onEvent(listener: (event: LiveEvent) => void): () => void;
  close(): void;
}

/**
 * Opens one connection to one hall.
 *
 * @example
 * const hall = createHallSocket({ hallId: 'zc', rooms: ['area:B1'], bearer: () => deviceKey });
 * hall.onChange(() => draw(hall.room('area:B1')));
 */
export function createHallSocket(
  options: HallSocketOptions,
  transport: HallTransport = new SocketTransport(options),
): HallSocket {
  const api = createApi(options);
  return new LiveHall(options.hallId, options.rooms, transport, (rooms, signal) =>
    api.snapshot.read(options.hallId, rooms, { signal }),
  );
}

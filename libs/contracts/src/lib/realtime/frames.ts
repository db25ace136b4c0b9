import type { Problem } from '../errors/problem';
import type { WaitView } from '../insight/wait.contract';
import type { HallEvent } from './hall-events';
import type { RoomState } from './room-states';
import type { Room } from './rooms';

/** Where a client stands in a hall's stream. A new epoch means the numbers have started anew. */
export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

/** `auth` of Socket.IO's handshake; staff are known by their cookie instead. */
export interface HandshakeAuth {
  /** A device key or a ticket's token. */
  readonly bearer?: string | undefined;
}

export interface SubscribeRequest {
  readonly hallId: string;
  /** All rooms the socket wants to be in from now on; replaces the former set. */
  readonly rooms: readonly Room[];
  /** Given on resume with the same rooms: the missing events come instead of a snapshot. */
  readonly cursor?: Cursor;
}

export type SubscribeAnswer =
  { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** The rooms' states as of one number, read together. */
export interface SnapshotFrame extends Cursor {
  readonly hallId: string;
  /** Hall time of the read. */
  readonly at: string;
  /** Those that were asked for. */
  readonly rooms: Readonly<Partial<Record<Room, RoomState>>>;
}

/** Events of the joined rooms, in order; a number is left out only when it concerns none of them. */
export interface EventsFrame {
  readonly hallId: string;
  readonly epoch: string;
  readonly events: readonly HallEvent[];
}

/** On this connection everything of the joined rooms up to `seq` has been sent. */
export interface HeartbeatFrame extends Cursor {
  readonly hallId: string;
  /** Hall time now. */
  readonly at: string;
  /** Hall seconds per real second: 1, but 60 in a replay. */
  readonly rate: number;
}

/** Not part of the numbered stream: it can be computed anew at any time and carries the latest word only. */
export interface EstimatesFrame {
  readonly hallId: string;
  readonly at: string;
  /** For somebody who would take a number now, per joined queue room. */
  readonly queues: Readonly<Record<string, WaitView>>;
  /** For the tickets whose rooms are joined. */
  readonly tickets: Readonly<Record<string, WaitView>>;
}

export interface ServerToClientEvents {
  snapshot: (frame: SnapshotFrame) => void;
  events: (frame: EventsFrame) => void;
  heartbeat: (frame: HeartbeatFrame) => void;
  estimates: (frame: EstimatesFrame) => void;
}

export interface ClientToServerEvents {
  subscribe: (request: SubscribeRequest, answer: (result: SubscribeAnswer) => void) => void;
}

import type { ClientToServerEvents, Room, ServerToClientEvents } from '@onewindow/contracts';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Principal } from '../../../platform/access/principal';

/** What is known of one connection. */
export interface ConnectionState {
  principal: Principal;
  /** Rooms asked for; empty until the first subscription. */
  rooms: readonly Room[];
  /** Subscriptions of one socket are handled one after the other. */
  asking: Promise<void>;
  /** Subscriptions not answered yet. */
  questions: number;
  /** Frames written to the socket that its connection has not taken yet. */
  waitingFrames: number;
}

export type HallServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  ConnectionState
>;
export type HallServerSocket = Socket<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  ConnectionState
>;

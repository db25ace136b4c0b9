import type { ClientToServerEvents, Room, ServerToClientEvents } from '@onewindow/contracts';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Principal } from '../../../platform/access/principal';
import type { Backlog } from './backlog';

/** What is known of one connection. */
export interface ConnectionState {
  principal: Principal;
  /** Rooms asked for; empty until the first subscription. */
  rooms: readonly Room[];
  /** Subscriptions of one socket are handled one after the other. */
  asking: Promise<void>;
  /** Subscriptions not answered yet. */
  questions: number;
  /** What has been sent and not been taken yet. */
  backlog: Backlog;
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

import { Injectable } from '@nestjs/common';
import type {
  EstimatesFrame,
  EventsFrame,
  HallEvent,
  HeartbeatFrame,
  Room,
  SnapshotFrame,
} from '@onewindow/contracts';
import type { FeedEvent, HallFeed } from '../relay/hall-feed';
import { roomsOfHall, settledRoom, wireRoom } from '../rooms/wire-rooms';
import type { HallServer, HallServerSocket } from './hall-server';

/**
 * The one place that sends to many sockets. Only to those of this process: every process reads the
 * stream itself, so they need no adapter between them.
 */
@Injectable()
export class HallOutlet {
  private server: HallServer | undefined;

  attach(server: HallServer): void {
    this.server = server;
  }

  /** In order; neighbours for the same rooms share a frame, and each frame is encoded once. */
  sendEvents({ hallId, epoch }: HallFeed, events: readonly FeedEvent[]): void {
    for (const { rooms, events: run } of runsOf(events)) {
      const joined = rooms.map((room) => wireRoom(hallId, room)).filter((room) => this.has(room));
      if (joined.length === 0) continue;
      const frame: EventsFrame = { hallId, epoch, events: run };
      this.server?.local.to(joined).emit('events', frame);
    }
  }

  /** To sockets that have asked for the same; encoded and kept once for all of them. */
  sendSnapshot(sockets: readonly HallServerSocket[], frame: SnapshotFrame): void {
    // To no rooms at all would be to everybody.
    if (sockets.length === 0) return;
    this.server?.local.to(sockets.map(({ id }) => id)).emit('snapshot', frame);
  }

  sendHeartbeat(frame: HeartbeatFrame): void {
    this.server?.local.to(settledRoom(frame.hallId)).emit('heartbeat', frame);
  }

  sendEstimates(room: Room, frame: EstimatesFrame): void {
    this.server?.local.to(wireRoom(frame.hallId, room)).emit('estimates', frame);
  }

  /** Rooms of a hall that somebody has joined at this process. */
  joinedRooms(hallId: string): readonly Room[] {
    return roomsOfHall(hallId, this.server?.of('/').adapter.rooms.keys() ?? []);
  }

  sockets(): readonly HallServerSocket[] {
    return [...(this.server?.of('/').sockets.values() ?? [])];
  }

  /** Ends all connections of a hall; the clients come back by themselves. */
  dismiss(hallId: string): void {
    for (const socket of this.sockets()) {
      if (socket.data.principal.hallId === hallId) socket.disconnect(true);
    }
  }

  private has(room: string): boolean {
    return this.server?.of('/').adapter.rooms.has(room) ?? false;
  }
}

interface Run {
  readonly rooms: readonly Room[];
  readonly events: HallEvent[];
}

function runsOf(events: readonly FeedEvent[]): Run[] {
  const runs: Run[] = [];
  for (const { event, rooms } of events) {
    const last = runs.at(-1);
    if (last && sameList(last.rooms, rooms)) last.events.push(event);
    else runs.push({ rooms, events: [event] });
  }
  return runs;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((room, i) => room === b[i]);
}

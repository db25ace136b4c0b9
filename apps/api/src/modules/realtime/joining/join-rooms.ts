import { Injectable } from '@nestjs/common';
import type { Room, SnapshotFrame, SubscribeAnswer, SubscribeRequest } from '@onewindow/contracts';
import { EstimatesFeed } from '../estimates/estimates-feed';
import { HallOutlet } from '../gateway/hall-outlet';
import type { HallServerSocket } from '../gateway/hall-server';
import { heartbeatOf } from '../heartbeat/heartbeat-frame';
import type { FeedEvent, HallFeed } from '../relay/hall-feed';
import { HallFeeds } from '../relay/hall-feeds';
import { settledRoom, wireRoom } from '../rooms/wire-rooms';
import { SnapshotReader } from '../snapshot/snapshot-reader.service';
import { Arrivals } from './arrivals';
import { heardRooms } from './heard-rooms';
import { RoomAdmission } from './room-admission.service';

/**
 * Brings a socket into its rooms without losing or repeating anything: it is in none of them while
 * its snapshot is read, what happens meanwhile is gathered, and it joins in the very tick in which
 * the gathered events go out (design §6).
 */
@Injectable()
export class JoinRooms {
  private readonly arriving = new WeakMap<
    Promise<SnapshotFrame>,
    { readonly arrivals: Arrivals; readonly settled: Promise<void> }
  >();

  constructor(
    private readonly admission: RoomAdmission,
    private readonly feeds: HallFeeds,
    private readonly snapshots: SnapshotReader,
    private readonly outlet: HallOutlet,
    private readonly estimates: EstimatesFeed,
  ) {}

  /** @throws DomainError before anything has been answered or changed */
  async execute(
    socket: HallServerSocket,
    request: SubscribeRequest,
    answer: (answer: SubscribeAnswer) => void,
  ): Promise<void> {
    const { hallId, rooms, cursor } = request;
    await this.admission.admit(socket.data.principal, hallId, rooms);
    const feed = await this.feeds.watch(hallId);
    if (!socket.connected) return;
    answer({ ok: true });
    leaveAll(socket);
    socket.data.rooms = rooms;
    const missing = cursor && feed.since(cursor);
    if (missing) this.settle(socket, feed, missing);
    else await this.joinBySnapshot(socket, feed);
  }

  /** Sockets that share a reading and their rooms arrive together, in one tick. */
  private joinBySnapshot(socket: HallServerSocket, feed: HallFeed): Promise<void> {
    const gathering = feed.gather();
    const frame = this.snapshots.read(feed.hallId, socket.data.rooms);
    const others = this.arriving.get(frame);
    if (others?.arrivals.feed === feed) {
      gathering.stop();
      others.arrivals.add(socket);
      return others.settled;
    }
    const arrivals = new Arrivals(feed, frame, gathering);
    arrivals.add(socket);
    const settled = this.settleAll(arrivals);
    this.arriving.set(frame, { arrivals, settled });
    return settled;
  }

  private async settleAll(arrivals: Arrivals): Promise<void> {
    const { feed } = arrivals;
    try {
      const frame = await arrivals.frame;
      const sockets = arrivals.present();
      const behind = arrivals.behind(frame);
      this.outlet.sendSnapshot(sockets, frame);
      for (const socket of sockets) this.settle(socket, feed, behind, frame);
    } catch (error) {
      this.admission.doubt(feed.hallId);
      arrivals.giveUp();
      throw error;
    }
  }

  /** From here on the socket is told everything; nothing may be awaited in between. */
  private settle(
    socket: HallServerSocket,
    feed: HallFeed,
    behind: readonly FeedEvent[],
    frame?: SnapshotFrame,
  ): void {
    const { hallId, epoch } = feed;
    const rooms = heardRooms(socket.data.principal, socket.data.rooms, frame);
    const events = behind.filter((one) => concerns(one, rooms)).map(({ event }) => event);
    if (events.length > 0) socket.emit('events', { hallId, epoch, events });
    void socket.join([settledRoom(hallId), ...rooms.map((room) => wireRoom(hallId, room))]);
    const seq = Math.max(feed.seq, frame?.seq ?? 0);
    socket.emit('heartbeat', { ...heartbeatOf(feed), seq });
    this.estimates.welcome(socket, feed);
  }
}

function leaveAll(socket: HallServerSocket): void {
  for (const room of socket.rooms) {
    if (room !== socket.id) void socket.leave(room);
  }
}

function concerns({ rooms }: FeedEvent, joined: readonly Room[]): boolean {
  return rooms.some((room) => joined.includes(room));
}

import type { SnapshotFrame } from '@onewindow/contracts';
import type { HallServerSocket } from '../gateway/hall-server';
import type { FeedEvent, Gathering, HallFeed } from '../relay/hall-feed';

/** Sockets that wait for the same frame, with what happens in the hall meanwhile. */
export class Arrivals {
  private readonly sockets: HallServerSocket[] = [];

  /** @param gathering begun before the reading that `frame` comes from */
  constructor(
    readonly feed: HallFeed,
    readonly frame: Promise<SnapshotFrame>,
    private readonly gathering: Gathering,
  ) {}

  add(socket: HallServerSocket): void {
    this.sockets.push(socket);
  }

  present(): readonly HallServerSocket[] {
    return this.sockets.filter(({ connected }) => connected);
  }

  /** The gathered events that are not in the frame yet; ends the gathering. */
  behind({ seq }: SnapshotFrame): readonly FeedEvent[] {
    return this.gathering.stop().filter(({ event }) => event.seq > seq);
  }

  /** Their subscriptions have been answered already: only a new connection can begin again. */
  giveUp(): void {
    this.gathering.stop();
    for (const socket of this.sockets) socket.conn.close(true);
  }
}

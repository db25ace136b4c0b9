import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HEARTBEAT_SECONDS, WAITING_FRAMES_AT_MOST } from '@onewindow/contracts';
import { HallOutlet } from '../gateway/hall-outlet';
import { cutOff } from '../gateway/slow-socket';
import { HallFeeds } from '../relay/hall-feeds';
import { heartbeatOf } from './heartbeat-frame';

/**
 * Tells every screen up to which number it is right. Silent while the database cannot be asked:
 * nobody then knows whether the screens are right, and they shall see their truth grow old.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly feeds: HallFeeds,
    private readonly outlet: HallOutlet,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_SECONDS * 1_000);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async beat(): Promise<void> {
    this.cutBackSlowSockets();
    this.releaseUnfollowedHalls();
    const isUpToDate = await this.feeds.catchUp().then(
      () => true,
      () => false,
    );
    if (!isUpToDate) return;
    for (const feed of this.feeds.watched()) this.outlet.sendHeartbeat(heartbeatOf(feed));
  }

  /** It comes back by itself with its cursor and gets a replay or a snapshot in place of the pile. */
  private cutBackSlowSockets(): void {
    for (const socket of this.outlet.sockets()) {
      if (socket.data.backlog.frames > WAITING_FRAMES_AT_MOST) cutOff(socket);
    }
  }

  private releaseUnfollowedHalls(): void {
    const followed = new Set(this.outlet.sockets().map(({ data }) => data.principal.hallId));
    for (const { hallId } of this.feeds.watched()) {
      if (!followed.has(hallId)) this.feeds.release(hallId);
    }
  }
}

import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  ESTIMATES_SECONDS,
  parseRoom,
  queueRoom,
  ticketRoom,
  type EstimatesFrame,
  type Room,
  type WaitView,
} from '@onewindow/contracts';
import { WaitEstimator } from '../../insight/wait-estimator';
import { HallOutlet } from '../gateway/hall-outlet';
import type { HallServerSocket } from '../gateway/hall-server';
import type { HallFeed } from '../relay/hall-feed';
import { HallFeeds } from '../relay/hall-feeds';
import { HallEstimates, type WaitSubjects } from './hall-estimates';

/**
 * Carries waits to the screens that show them: at once to whoever has just joined, and when they
 * have changed to everybody, at most every five seconds and only after something has happened.
 */
@Injectable()
export class EstimatesFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EstimatesFeed.name);
  /** By feed, not by hall: what was known before a hall was left is worth nothing afterwards. */
  private readonly known = new WeakMap<HallFeed, HallEstimates>();
  /** Findings of a hall follow one another, so that no older word ever replaces a newer one. */
  private readonly asking = new WeakMap<HallFeed, Promise<void>>();
  /** Who has joined and has not been told yet: all of them are one question. */
  private readonly newcomers = new WeakMap<HallFeed, HallServerSocket[]>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly estimator: WaitEstimator,
    private readonly feeds: HallFeeds,
    private readonly outlet: HallOutlet,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      for (const feed of this.feeds.watched()) void this.refresh(feed);
    }, ESTIMATES_SECONDS * 1_000);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Tells the socket all it has come for. */
  welcome(socket: HallServerSocket, feed: HallFeed): void {
    const { queueIds, ticketIds } = subjectsOf(socket.data.rooms);
    if (queueIds.length + ticketIds.length === 0) return;
    const others = this.newcomers.get(feed);
    if (others) {
      others.push(socket);
      return;
    }
    const newcomers = [socket];
    this.newcomers.set(feed, newcomers);
    void this.inTurn(feed, () => {
      this.newcomers.delete(feed);
      return this.tellNewcomers(feed, newcomers);
    });
  }

  async refresh(feed: HallFeed): Promise<void> {
    const known = this.of(feed);
    await this.inTurn(feed, async () => {
      const joined = subjectsOf(this.outlet.joinedRooms(feed.hallId));
      known.keepOnly(joined);
      const { seq } = feed;
      if (known.asOf === seq) return;
      const changed = await this.find(feed, joined);
      known.asOf = seq;
      this.tell(feed, changed);
    });
  }

  /** Finds what nobody has asked for yet, once for all of them. */
  private async tellNewcomers(feed: HallFeed, sockets: readonly HallServerSocket[]): Promise<void> {
    const known = this.of(feed);
    const wanted = sockets.map((socket) => ({ socket, subjects: subjectsOf(socket.data.rooms) }));
    const rooms = new Set(sockets.flatMap(({ data }) => data.rooms));
    await this.find(feed, known.unknown(subjectsOf([...rooms])));
    for (const { socket, subjects } of wanted) {
      if (socket.connected) socket.emit('estimates', frameOf(feed, known.wordOn(subjects)));
    }
  }

  private tell(feed: HallFeed, { queueIds, ticketIds }: WaitSubjects): void {
    const known = this.of(feed);
    const send = (room: Room, subjects: WaitSubjects) => {
      this.outlet.sendEstimates(room, frameOf(feed, known.wordOn(subjects)));
    };
    for (const id of queueIds) send(queueRoom(id), { queueIds: [id], ticketIds: [] });
    for (const id of ticketIds) send(ticketRoom(id), { queueIds: [], ticketIds: [id] });
  }

  private async find(feed: HallFeed, wanted: WaitSubjects): Promise<WaitSubjects> {
    const nothing: ReadonlyMap<string, WaitView> = new Map();
    const { queueIds, ticketIds } = wanted;
    const [queues, tickets] = await Promise.all([
      queueIds.length > 0 ? this.estimator.forNewcomers(feed.hallId) : nothing,
      ticketIds.length > 0 ? this.estimator.forTickets(feed.hallId, ticketIds) : nothing,
    ]);
    return this.of(feed).learn(queues, tickets);
  }

  private of(feed: HallFeed): HallEstimates {
    const known = this.known.get(feed) ?? new HallEstimates();
    this.known.set(feed, known);
    return known;
  }

  private inTurn(feed: HallFeed, work: () => Promise<void>): Promise<void> {
    const former = this.asking.get(feed) ?? Promise.resolve();
    const turn = former.then(work).catch((error: unknown) => {
      this.logger.warn({ hallId: feed.hallId, error }, 'Waits could not be estimated');
    });
    this.asking.set(feed, turn);
    return turn;
  }
}

function subjectsOf(rooms: readonly Room[]): WaitSubjects {
  const queueIds: string[] = [];
  const ticketIds: string[] = [];
  for (const room of rooms) {
    const parsed = parseRoom(room);
    if (parsed?.kind === 'queue') queueIds.push(parsed.id);
    if (parsed?.kind === 'ticket') ticketIds.push(parsed.id);
  }
  return { queueIds, ticketIds };
}

function frameOf(
  feed: HallFeed,
  waits: Pick<EstimatesFrame, 'queues' | 'tickets'>,
): EstimatesFrame {
  return { hallId: feed.hallId, at: feed.now().toISOString(), ...waits };
}

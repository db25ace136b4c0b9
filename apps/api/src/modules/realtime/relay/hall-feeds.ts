import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ApiConfig } from '../../../platform/config/api-config';
import { DomainError } from '../../../platform/errors/domain-error';
import { EventWakeup } from '../../../platform/events/event-wakeup';
import { RelayPositions } from '../../../platform/health/relay-positions';
import { HallOutlet } from '../gateway/hall-outlet';
import { BATCH_SIZE, readFeeds, readLatest, type FeedReading } from './feed.query';
import { HallFeed } from './hall-feed';
import { RelayConnection } from './relay-connection';

/** A wake-up may get lost; then a screen is late by no more than this. */
const POLL_EVERY_MS = 200;

/**
 * Reads what every process has written to the streams of the halls watched here, in order, and
 * passes it on to the sockets of this process. One reading at a time.
 */
@Injectable()
export class HallFeeds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(HallFeeds.name);
  private readonly connection: RelayConnection;
  private readonly feeds = new Map<string, HallFeed>();
  private readonly starting = new Map<string, Promise<HallFeed>>();
  private polling: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(
    config: ApiConfig,
    private readonly outlet: HallOutlet,
    private readonly positions: RelayPositions,
    wakeup: EventWakeup,
  ) {
    this.connection = new RelayConnection(config.databaseUrl, (payload) => {
      if (!wakeup.isOwn(payload)) this.look();
    });
    wakeup.onOwn(() => this.look());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connection.start();
    this.polling = setInterval(() => this.look(), POLL_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.polling);
    await this.connection.stop();
  }

  /** Begins with the number the hall is at now. The feed is up to date with this very moment. */
  async watch(hallId: string): Promise<HallFeed> {
    if (this.feeds.has(hallId)) await this.catchUp();
    return this.feeds.get(hallId) ?? this.startOnce(hallId);
  }

  watched(): readonly HallFeed[] {
    return [...this.feeds.values()];
  }

  /** Nobody follows the hall here any more. */
  release(hallId: string): void {
    this.feeds.delete(hallId);
  }

  /** Resolves when everything committed before the call has been passed on. */
  catchUp(): Promise<void> {
    this.next ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        this.reading = this.read();
        return this.reading;
      });
    return this.next;
  }

  private look(): void {
    if (this.feeds.size === 0) return;
    // A lost connection has been reported by itself, and the screens see their truth grow old.
    this.catchUp().catch(() => undefined);
  }

  private startOnce(hallId: string): Promise<HallFeed> {
    const known = this.starting.get(hallId);
    if (known) return known;
    const started = this.reading
      .catch(() => undefined)
      .then(() => this.start(hallId))
      .finally(() => this.starting.delete(hallId));
    this.starting.set(hallId, started);
    return started;
  }

  private async start(hallId: string): Promise<HallFeed> {
    const latest = await readLatest(this.connection, hallId);
    if (!latest) throw new DomainError('hall.not-found', 'There is no such hall.');
    const { epoch, lastSeq, events, time } = latest;
    const feed = new HallFeed(hallId, epoch, lastSeq, events, time);
    this.feeds.set(hallId, feed);
    this.positions.set(hallId, lastSeq);
    return feed;
  }

  private async read(): Promise<void> {
    let more = this.feeds.size > 0;
    while (more) {
      const readings = await readFeeds(this.connection, this.watched());
      for (const reading of readings) this.pass(reading);
      more = readings.some(({ events }) => events.length === BATCH_SIZE);
    }
  }

  private pass(reading: FeedReading): void {
    const feed = this.feeds.get(reading.hallId);
    if (!feed) return;
    try {
      if (reading.epoch !== feed.epoch || reading.lastSeq < feed.seq) {
        throw new Error(`The stream of hall ${feed.hallId} has begun anew`);
      }
      feed.append(reading.events);
      feed.checked(reading.time);
      this.outlet.sendEvents(feed, reading.events);
      this.positions.set(feed.hallId, feed.seq);
    } catch (error) {
      this.giveUp(feed, error);
    }
  }

  /** Whoever follows the hall comes back with a cursor of the old stream and gets a snapshot. */
  private giveUp(feed: HallFeed, error: unknown): void {
    this.logger.error({ hallId: feed.hallId, error }, 'A stream was left; its screens start anew');
    this.feeds.delete(feed.hallId);
    this.outlet.dismiss(feed.hallId);
  }
}

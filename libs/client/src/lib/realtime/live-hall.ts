import {
  ticketRoom,
  type EstimatesFrame,
  type EventsFrame,
  type HallEvent,
  type HeartbeatFrame,
  type Problem,
  type Room,
  type SnapshotFrame,
} from '@onewindow/contracts';
import { ApiRefusal } from '../http/api-errors';
import { Listeners } from '../time/listeners';
import { startStopwatch, type Stopwatch } from '../time/stopwatch';
import { estimatesOf, NO_ESTIMATES, withEstimates, type Estimates } from './estimates';
import { AGING_AFTER_MS, freshnessOf, type Freshness } from './freshness';
import { HallClock } from './hall-clock';
import type { HallSocket, LiveEvent } from './hall-socket';
import { HallStream } from './hall-stream';
import type { HallTransport, TransportListener } from './hall-transport';
import { roomOf, type RoomStates, type StateOf } from './room-lookup';
import { SnapshotPoll } from './snapshot-poll';
import { Subscription } from './subscription';
import { onWake } from './wake-signal';

type ReadSnapshot = (rooms: readonly Room[], signal: AbortSignal) => Promise<SnapshotFrame>;

/** Finer than any threshold it watches. */
const LOOK_EVERY_MS = 1_000;

/** Puts stream, connection, clock and poll together; each of them decides for itself. */
export class LiveHall implements HallSocket {
  private readonly stream = new HallStream();
  private readonly clock = new HallClock();
  private readonly subscription: Subscription;
  private readonly poll: SnapshotPoll;
  private readonly changes = new Listeners<void>();
  private readonly events = new Listeners<LiveEvent>();
  private readonly stopWaking: () => void;
  private readonly looking: ReturnType<typeof setInterval>;
  private sinceHeard = startStopwatch();
  private sinceRight: Stopwatch | undefined;
  private shown: Freshness = 'live';
  private latestEstimates: Estimates = NO_ESTIMATES;
  private latestRefusal: Problem | null = null;

  constructor(
    hallId: string,
    rooms: readonly Room[],
    private readonly transport: HallTransport,
    read: ReadSnapshot,
  ) {
    this.subscription = new Subscription(hallId, rooms, this.stream, transport, (refusal) =>
      this.setRefusal(refusal),
    );
    this.poll = new SnapshotPoll(
      (signal) => read(this.subscription.rooms, signal),
      (frame) => this.onPolled(frame),
      (error) => this.onPollFailed(error),
    );
    this.looking = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.stopWaking = onWake(() => this.onWoken());
    transport.open(this.listener());
  }

  get state(): RoomStates {
    return this.stream.state;
  }

  get estimates(): Estimates {
    return this.latestEstimates;
  }

  get freshness(): Freshness {
    return freshnessOf(this.sinceHeard());
  }

  get refusal(): Problem | null {
    return this.latestRefusal;
  }

  get rate(): number {
    return this.clock.rate;
  }

  room<R extends Room>(room: R): StateOf<R> | undefined {
    return roomOf(this.state, room);
  }

  age(): number | null {
    return this.sinceRight?.() ?? null;
  }

  now(): number {
    return this.clock.now();
  }

  subscribe(rooms: readonly Room[]): void {
    this.latestEstimates = estimatesOf(this.latestEstimates, rooms);
    this.subscription.want(rooms);
  }

  onChange(listener: () => void): () => void {
    return this.changes.add(listener);
  }

  onEvent(listener: (event: LiveEvent) => void): () => void {
    return this.events.add(listener);
  }

  close(): void {
    clearInterval(this.looking);
    this.stopWaking();
    this.poll.stop();
    this.transport.close();
    this.changes.clear();
    this.events.clear();
  }

  private listener(): TransportListener {
    return {
      opened: () => this.subscription.opened(),
      lost: () => this.subscription.lost(),
      refused: (problem) => this.setRefusal(problem),
      snapshot: (frame) => this.onSnapshot(frame),
      events: (frame) => this.onEvents(frame),
      heartbeat: (frame) => this.onHeartbeat(frame),
      estimates: (frame) => this.onEstimates(frame),
    };
  }

  private onSnapshot(frame: SnapshotFrame): void {
    if (!this.subscription.accepts(frame)) return;
    this.stream.restart(frame);
    this.clock.set(frame.at);
    this.heard();
    this.changes.tell();
  }

  private onEvents(frame: EventsFrame): void {
    if (!this.speaksOfOurs(frame.epoch)) return;
    const before = this.stream.state;
    const fresh = this.stream.apply(frame);
    const refreshed = this.heard();
    if (refreshed || this.stream.state !== before) this.changes.tell();
    for (const event of fresh) {
      this.events.tell({ event, ageMs: this.clock.realMsSince(event.at) });
    }
    if (fresh.some((event) => this.returnsOurs(event))) this.subscription.startAnew();
  }

  /** How many are ahead was counted before this event had its number: only a snapshot is exact. */
  private returnsOurs(event: HallEvent): boolean {
    switch (event.type) {
      case 'ticket.returned':
      case 'ticket.transferred':
      case 'ticket.restored':
        return this.room(ticketRoom(event.payload.ticketId)) !== undefined;
      default:
        return false;
    }
  }

  private onHeartbeat(frame: HeartbeatFrame): void {
    this.clock.set(frame.at, frame.rate);
    if (!this.speaksOfOurs(frame.epoch)) return;
    this.stream.confirm(frame);
    if (this.heard()) this.changes.tell();
  }

  private onEstimates(frame: EstimatesFrame): void {
    const all = withEstimates(this.latestEstimates, frame);
    this.latestEstimates = estimatesOf(all, this.subscription.rooms);
    this.changes.tell();
  }

  private setRefusal(refusal: Problem | null): void {
    if (refusal === this.latestRefusal) return;
    this.latestRefusal = refusal;
    this.changes.tell();
  }

  private onPolled(frame: SnapshotFrame): void {
    const known = this.stream.cursor;
    const older = known !== undefined && known.epoch === frame.epoch && frame.seq < known.seq;
    if (older || !this.subscription.isWanted(frame)) return;
    this.stream.restart(frame);
    this.clock.set(frame.at);
    this.sinceRight = startStopwatch();
    if (this.latestRefusal) this.transport.redial();
    this.latestRefusal = null;
    this.changes.tell();
  }

  private onPollFailed(error: unknown): void {
    if (error instanceof ApiRefusal && error.status < 500) this.setRefusal(error.problem);
  }

  /** A dead socket of a phone that has slept would keep quiet for most of a minute. */
  private onWoken(): void {
    if (this.sinceHeard() >= AGING_AFTER_MS) this.transport.redial(0);
    this.look();
  }

  private speaksOfOurs(epoch: string): boolean {
    if (!this.subscription.holds) return false;
    if (this.stream.isOf(epoch)) return true;
    this.subscription.startAnew();
    return false;
  }

  /** @returns whether screens must be told, because the truth had begun to age */
  private heard(): boolean {
    this.sinceHeard = startStopwatch();
    this.sinceRight = this.sinceHeard;
    const hadAged = this.shown !== 'live';
    this.shown = 'live';
    this.poll.stop();
    return hadAged;
  }

  private look(): void {
    const { freshness } = this;
    this.poll.tick(freshness === 'polling');
    if (freshness === this.shown) return;
    this.shown = freshness;
    this.changes.tell();
  }
}

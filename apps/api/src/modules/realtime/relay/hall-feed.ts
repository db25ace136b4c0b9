import { REPLAY_LIMIT, type Cursor, type HallEvent, type Room } from '@onewindow/contracts';

/** An event with the rooms it concerns. */
export interface FeedEvent {
  readonly event: HallEvent;
  readonly rooms: readonly Room[];
}

/** Hall time as the database told it. */
export interface HallTime {
  readonly atMs: number;
  /** Hall seconds per real second. */
  readonly rate: number;
  /** This process's monotonic clock when it was told. */
  readonly readAt: number;
}

/** Collects what happens in a hall while somebody reads a snapshot of it. */
export interface Gathering {
  /** Everything since the gathering began. */
  stop(): readonly FeedEvent[];
}

/** How far this process has come in the stream of one hall, with the latest events to replay. */
export class HallFeed {
  private recent: readonly FeedEvent[];
  private readonly gatherings = new Set<FeedEvent[]>();
  private position: number;

  /** @param recent the events up to `seq`, without a gap */
  constructor(
    readonly hallId: string,
    readonly epoch: string,
    seq: number,
    recent: readonly FeedEvent[],
    private time: HallTime,
  ) {
    this.position = seq;
    this.recent = recent;
  }

  /** Everything up to this number has been passed on to the sockets of this process. */
  get seq(): number {
    return this.position;
  }

  get rate(): number {
    return this.time.rate;
  }

  /** When the database was last asked whether there is more, by the monotonic clock. */
  get checkedAt(): number {
    return this.time.readAt;
  }

  /** Hall time now. */
  now(): Date {
    const { atMs, rate, readAt } = this.time;
    return new Date(atMs + (performance.now() - readAt) * rate);
  }

  checked(time: HallTime): void {
    this.time = time;
  }

  /** @throws Error when a number is missing: the stream would be wrong from here on, for good */
  append(events: readonly FeedEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    if (last.event.seq !== this.position + events.length) {
      throw new Error(`The stream of hall ${this.hallId} has a gap behind ${this.position}`);
    }
    this.position = last.event.seq;
    this.recent = [...this.recent, ...events].slice(-REPLAY_LIMIT);
    for (const gathered of this.gatherings) gathered.push(...events);
  }

  /** The events behind a cursor, or undefined when only a snapshot can lead on from there. */
  since(cursor: Cursor): readonly FeedEvent[] | undefined {
    const missing = this.position - cursor.seq;
    const isOurs = cursor.epoch === this.epoch && missing >= 0;
    if (!isOurs || missing > this.recent.length) return undefined;
    return this.recent.slice(this.recent.length - missing);
  }

  gather(): Gathering {
    const gathered: FeedEvent[] = [];
    this.gatherings.add(gathered);
    return {
      stop: () => {
        this.gatherings.delete(gathered);
        return gathered;
      },
    };
  }
}

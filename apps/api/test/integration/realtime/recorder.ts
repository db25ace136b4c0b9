import { HallStream, SocketTransport, type TransportListener } from '@onewindow/client';
import type {
  Cursor,
  EstimatesFrame,
  EventsFrame,
  HallEvent,
  HeartbeatFrame,
  Problem,
  Room,
  SnapshotFrame,
  SubscribeAnswer,
  SubscribeRequest,
} from '@onewindow/contracts';

const PATIENCE_MS = 10_000;

/** What came in, in the order it came in. */
export type Frame =
  | { readonly kind: 'answer'; readonly answer: SubscribeAnswer }
  | { readonly kind: 'snapshot'; readonly frame: SnapshotFrame }
  | { readonly kind: 'events'; readonly seqs: readonly number[] }
  | { readonly kind: 'heartbeat'; readonly frame: HeartbeatFrame }
  | { readonly kind: 'estimates'; readonly frame: EstimatesFrame };

export interface Credentials {
  readonly bearer?: string;
  readonly cookie?: string;
}

/** A socket that writes down all it is told, with the picture a screen would have of it. */
export class Recorder implements TransportListener {
  readonly frames: Frame[] = [];
  readonly heard: HallEvent[] = [];
  readonly stream = new HallStream();
  openings = 0;
  losses = 0;
  refusal: Problem | undefined;
  private readonly transport: SocketTransport;
  private readonly waiting = new Set<() => void>();
  private unanswered = (): void => undefined;

  constructor(baseUrl: string, { bearer, cookie }: Credentials) {
    this.transport = new SocketTransport({
      baseUrl,
      bearer: () => bearer,
      headers: cookie === undefined ? {} : { cookie },
    });
    this.transport.open(this);
  }

  /** Resolves with the server's answer; what follows it is in `frames`. */
  join(hallId: string, rooms: readonly Room[], cursor?: Cursor): Promise<SubscribeAnswer> {
    return this.ask({ hallId, rooms, ...(cursor && { cursor }) });
  }

  /** The same with anything in place of a subscription. */
  async ask(body: unknown): Promise<SubscribeAnswer> {
    await this.until(() => this.openings > this.losses);
    return new Promise((resolve, reject) => {
      this.unanswered = () => reject(new Error('The connection ended before the answer'));
      this.transport.subscribe(body as SubscribeRequest, (answer) => {
        this.note({ kind: 'answer', answer });
        resolve(answer);
      });
    });
  }

  /** Joins and waits until the picture is complete. */
  async follow(hallId: string, rooms: readonly Room[]): Promise<void> {
    const before = this.frames.length;
    const answer = await this.join(hallId, rooms);
    if (!answer.ok) throw new Error(`Not let in: ${answer.problem.code}`);
    await this.until(() => this.frames.slice(before).some(({ kind }) => kind === 'heartbeat'));
  }

  /** Resolves as soon as the condition holds; it is looked at after each frame. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`Still not so: ${condition.toString()}`));
      }, PATIENCE_MS);
      this.waiting.add(look);
      look();
    });
  }

  seqs(): readonly number[] {
    return this.heard.map(({ seq }) => seq);
  }

  kinds(): readonly Frame['kind'][] {
    return this.frames.map(({ kind }) => kind);
  }

  last<K extends Frame['kind']>(kind: K): Extract<Frame, { kind: K }> | undefined {
    return this.frames.findLast(
      (frame): frame is Extract<Frame, { kind: K }> => frame.kind === kind,
    );
  }

  /** Drops the connection; it is made anew by itself. */
  redial(): void {
    this.transport.redial();
  }

  close(): void {
    this.transport.close();
  }

  opened(): void {
    this.openings += 1;
    this.look();
  }

  lost(): void {
    this.losses += 1;
    this.unanswered();
    this.look();
  }

  refused(problem: Problem): void {
    this.refusal = problem;
    this.look();
  }

  snapshot(frame: SnapshotFrame): void {
    this.stream.restart(frame);
    this.note({ kind: 'snapshot', frame });
  }

  events(frame: EventsFrame): void {
    this.heard.push(...frame.events);
    this.stream.apply(frame);
    this.note({ kind: 'events', seqs: frame.events.map(({ seq }) => seq) });
  }

  heartbeat(frame: HeartbeatFrame): void {
    this.stream.confirm(frame);
    this.note({ kind: 'heartbeat', frame });
  }

  estimates(frame: EstimatesFrame): void {
    this.note({ kind: 'estimates', frame });
  }

  private note(frame: Frame): void {
    this.frames.push(frame);
    this.look();
  }

  private look(): void {
    for (const look of [...this.waiting]) look();
  }
}

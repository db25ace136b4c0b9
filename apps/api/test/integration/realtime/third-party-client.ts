import { io, type Socket } from 'socket.io-client';
import type { WireEvent } from './third-party-event';
import { applyTo, type State } from './third-party-states';
import { needsSnapshot } from './third-party-ticket';

interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

interface SnapshotFrame extends Cursor {
  readonly rooms: Readonly<Record<string, State>>;
}

interface EventsFrame {
  readonly epoch: string;
  readonly events: readonly WireEvent[];
}

/** A bearer in the handshake's `auth`, or the cookie of somebody who has signed in. */
interface Shown {
  readonly bearer?: string;
  readonly cookie?: string;
}

const REDIAL_MS = 1_500;

/**
 * A screen somebody else has written, from docs/live-wire.md alone. It needs a Socket.IO client and
 * nothing of ours.
 */
export class ThirdPartyClient {
  states: Readonly<Record<string, State>> = {};
  cursor: Cursor | undefined;
  connections = 0;
  snapshots = 0;
  applied = 0;
  refusal: unknown;
  private readonly socket: Socket;
  private settled = false;
  private redialling: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    private readonly shown: Shown,
    private readonly hallId: string,
    readonly rooms: readonly string[],
  ) {
    const { bearer, cookie } = shown;
    this.socket = io(url, {
      path: '/socket.io',
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 2_500,
      ...(bearer !== undefined && { auth: { bearer } }),
      ...(cookie !== undefined && { extraHeaders: { cookie } }),
    });
    this.socket.on('connect', () => {
      this.connections += 1;
      this.subscribe(this.cursor);
    });
    this.socket.on('disconnect', (reason) => {
      this.settled = false;
      if (reason === 'io server disconnect') this.redial();
    });
    this.socket.on('snapshot', (frame: SnapshotFrame) => this.onSnapshot(frame));
    this.socket.on('events', (frame: EventsFrame) => this.onEvents(frame));
    this.socket.on('heartbeat', (frame: Cursor) => this.onHeartbeat(frame));
  }

  /** The same states over HTTP, with the same rights. */
  async poll(url: string): Promise<SnapshotFrame> {
    const { bearer, cookie } = this.shown;
    const path = `/api/v1/halls/${this.hallId}/snapshot?rooms=${this.rooms.join(',')}`;
    const headers = new Headers(cookie === undefined ? {} : { cookie });
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
    const answer = await fetch(new URL(path, url), { headers });
    return (await answer.json()) as SnapshotFrame;
  }

  close(): void {
    clearTimeout(this.redialling);
    this.socket.disconnect();
  }

  private subscribe(cursor: Cursor | undefined): void {
    const { hallId, rooms } = this;
    this.settled = false;
    this.socket.emit('subscribe', { hallId, rooms, cursor }, (answer: { readonly ok: boolean }) => {
      if (answer.ok) this.settled = cursor !== undefined;
      else this.refusal = answer;
    });
  }

  private redial(): void {
    const afterMs = REDIAL_MS * (0.5 + Math.random());
    this.redialling = setTimeout(() => this.socket.connect(), afterMs);
  }

  private onSnapshot({ epoch, seq, rooms }: SnapshotFrame): void {
    this.snapshots += 1;
    this.states = rooms;
    this.cursor = { epoch, seq };
    this.settled = true;
  }

  private onEvents({ epoch, events }: EventsFrame): void {
    if (!this.isOurs(epoch)) return;
    const { seq: known = 0 } = this.cursor ?? {};
    const news = events.filter(({ seq }) => seq > known);
    for (const event of news) this.apply(event);
    if (news.some((event) => this.isReturn(event))) this.subscribe(undefined);
  }

  private apply(event: WireEvent): void {
    for (const state of Object.values(this.states)) applyTo(state, event);
    if (this.cursor) this.cursor = { ...this.cursor, seq: event.seq };
    this.applied += 1;
  }

  private isReturn(event: WireEvent): boolean {
    return Object.values(this.states).some(
      (state) => state.kind === 'ticket' && needsSnapshot(state, event),
    );
  }

  private onHeartbeat({ epoch, seq }: Cursor): void {
    if (this.isOurs(epoch) && seq > (this.cursor?.seq ?? 0)) this.cursor = { epoch, seq };
  }

  private isOurs(epoch: string): boolean {
    if (!this.settled) return false;
    if (this.cursor?.epoch === epoch) return true;
    this.subscribe(undefined);
    return false;
  }
}

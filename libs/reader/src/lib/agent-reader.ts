import { canRead, type CardReader, type ReadOptions, type ReaderEvents } from './card-reader';
import {
  READ_PACE_MS,
  READER_PROTOCOL,
  type AgentFrame,
  type PageFrame,
  type ReaderStatus,
} from './frames';
import { parseAgentFrame } from './parse-frame';
import type { ReadDocument } from './read-document';
import { ReaderFault, type ReaderFaultCode } from './reader-fault';
import { ReaderListeners } from './reader-listeners';

/** The part of a browser's WebSocket that is needed. */
export interface AgentSocket {
  addEventListener(name: 'open' | 'close' | 'error', listener: () => void): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  send(text: string): void;
  close(): void;
}

export interface AgentPlace {
  /** Such as `ws://127.0.0.1:9710`. */
  readonly url: string;
  readonly token: string;
  /** For a place without a WebSocket of its own. */
  readonly connect?: (url: string, protocol: string) => AgentSocket;
}

interface Reading {
  readonly id: number;
  readonly kinds: ReadOptions['kinds'];
  readonly end: (outcome: ReadDocument | ReaderFaultCode) => void;
}

const FIRST_STATUS_MS = 3_000;
const RETRY_MS = 2_000;
/** An agent that does not end a reading by itself is not waited for. */
const ANSWER_GRACE_MS = 2_000;

/** The reader behind a local agent, over the socket it listens on. */
export class AgentReader implements CardReader {
  private readonly listeners = new ReaderListeners();
  private socket: AgentSocket | undefined;
  private known: ReaderStatus = 'offline';
  private reading: Reading | undefined;
  private lastReadAtMs = -Infinity;
  private nextId = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;

  constructor(private readonly place: AgentPlace) {}

  open(): Promise<ReaderStatus> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        resolve(this.known);
      };
      const timer = setTimeout(done, FIRST_STATUS_MS);
      const stop = this.on('status', done);
      this.dial();
    });
  }

  status(): ReaderStatus {
    return this.known;
  }

  on<Name extends keyof ReaderEvents>(
    name: Name,
    listener: (what: ReaderEvents[Name]) => void,
  ): () => void {
    return this.listeners.add(name, listener);
  }

  async read(options: ReadOptions): Promise<ReadDocument> {
    const now = performance.now();
    if (options.signal?.aborted) throw new ReaderFault('reader.cancelled');
    if (!canRead(this.known)) throw new ReaderFault('reader.offline');
    const early = now - this.lastReadAtMs < READ_PACE_MS;
    if (this.reading || early) throw new ReaderFault('reader.busy');
    this.lastReadAtMs = now;
    return this.begin(options);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    this.socket?.close();
    this.lose();
  }

  private begin({ timeoutMs, kinds, signal }: ReadOptions): Promise<ReadDocument> {
    const id = (this.nextId += 1);
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.say({ type: 'cancel', id });
        end('reader.cancelled');
      };
      const end = (outcome: ReadDocument | ReaderFaultCode) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        this.reading = undefined;
        if (typeof outcome === 'string') reject(new ReaderFault(outcome));
        else resolve(outcome);
      };
      const timer = setTimeout(() => {
        this.say({ type: 'cancel', id });
        end('reader.timeout');
      }, timeoutMs + ANSWER_GRACE_MS);
      signal?.addEventListener('abort', cancel, { once: true });
      this.reading = { id, kinds, end };
      this.say({ type: 'read', id, kinds, timeoutMs });
    });
  }

  private dial(): void {
    const { url, token, connect = openSocket } = this.place;
    const socket = connect(url, READER_PROTOCOL);
    this.socket = socket;
    socket.addEventListener('open', () => this.say({ type: 'hello', token }));
    socket.addEventListener('message', ({ data }) => {
      const frame = typeof data === 'string' ? parseAgentFrame(data) : undefined;
      if (frame) this.hear(frame);
    });
    // An error is followed by the end of the connection, which is what counts.
    socket.addEventListener('error', () => undefined);
    socket.addEventListener('close', () => {
      if (this.socket !== socket) return;
      this.lose();
      if (!this.isClosed) this.retry = setTimeout(() => this.dial(), RETRY_MS);
    });
  }

  private hear(frame: AgentFrame): void {
    switch (frame.type) {
      case 'status':
        return this.become(frame.status);
      case 'inserted':
        return this.listeners.tell('inserted', frame.laid);
      case 'removed':
        return this.listeners.tell('removed', undefined);
      case 'read-done':
        return this.settle(frame.id, frame.document);
      case 'read-failed':
        return this.settle(frame.id, frame.code);
    }
  }

  /** What is told of a reading that was given up is passed over, and so is what nobody asked for. */
  private settle(id: number, outcome: ReadDocument | ReaderFaultCode): void {
    if (this.reading?.id !== id) return;
    const unasked = typeof outcome === 'object' && !this.reading.kinds.includes(outcome.kind);
    this.reading.end(unasked ? 'reader.unsupported' : outcome);
  }

  private lose(): void {
    this.socket = undefined;
    this.reading?.end('reader.offline');
    this.become('offline');
  }

  private become(status: ReaderStatus): void {
    this.known = status;
    this.listeners.tell('status', status);
  }

  private say(frame: PageFrame): void {
    this.socket?.send(JSON.stringify(frame));
  }
}

function openSocket(url: string, protocol: string): AgentSocket {
  return new WebSocket(url, protocol);
}

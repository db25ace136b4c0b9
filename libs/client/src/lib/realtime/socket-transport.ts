import type {
  ClientToServerEvents,
  HandshakeAuth,
  ServerToClientEvents,
  SubscribeAnswer,
  SubscribeRequest,
} from '@onewindow/contracts';
import { ERROR_STATUS, SOCKET_PATH } from '@onewindow/contracts';
import { io, type Socket } from 'socket.io-client';
import { isProblem } from '../http/api-errors';
import { jittered } from '../time/jitter';
import type { HallTransport, TransportListener } from './hall-transport';

export interface SocketTransportOptions {
  readonly baseUrl?: string | undefined;
  readonly bearer?: (() => string | undefined) | undefined;
  /** For tools and tests; browsers send their cookie by themselves and cannot set headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const ANSWER_TIMEOUT_MS = 10_000;
const REDIAL_MS = 1_500;

/** One Socket.IO connection over WebSocket only, so that a load balancer needs no sticky sessions. */
export class SocketTransport implements HallTransport {
  private readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  private redialling: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SocketTransportOptions) {
    this.socket = io(options.baseUrl ?? '', {
      path: SOCKET_PATH,
      transports: ['websocket'],
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: 2_500,
      randomizationFactor: 0.5,
      timeout: 8_000,
      auth: (give) => give({ bearer: options.bearer?.() } satisfies HandshakeAuth),
      ...(options.headers ? { extraHeaders: { ...options.headers } } : {}),
    });
  }

  open(listener: TransportListener): void {
    const { socket } = this;
    socket.on('connect', () => listener.opened());
    socket.on('disconnect', (reason) => {
      listener.lost();
      if (reason === 'io server disconnect') this.dialLater();
    });
    socket.on('connect_error', (error) => this.onRefusedHandshake(error, listener));
    socket.on('snapshot', (frame) => listener.snapshot(frame));
    socket.on('events', (frame) => listener.events(frame));
    socket.on('heartbeat', (frame) => listener.heartbeat(frame));
    socket.on('estimates', (frame) => listener.estimates(frame));
    socket.connect();
  }

  subscribe(request: SubscribeRequest, answered: (answer: SubscribeAnswer) => void): void {
    this.socket
      .timeout(ANSWER_TIMEOUT_MS)
      .emit('subscribe', request, (error: Error | null, answer: SubscribeAnswer) => {
        if (!error) answered(answer);
        else if (this.socket.connected) this.redial();
      });
  }

  redial(afterMs?: number): void {
    this.socket.disconnect();
    this.dialLater(afterMs);
  }

  close(): void {
    clearTimeout(this.redialling);
    this.socket.removeAllListeners();
    this.socket.disconnect();
  }

  /** A connection that fails is tried again by Socket.IO itself; one that is turned away is not. */
  private onRefusedHandshake(error: Error, listener: TransportListener): void {
    if (this.socket.active) return;
    const problem: unknown = (error as Error & { readonly data?: unknown }).data;
    if (isProblem(problem) && ERROR_STATUS[problem.code] < 500) listener.refused(problem);
    else this.dialLater();
  }

  private dialLater(afterMs = jittered(REDIAL_MS)): void {
    clearTimeout(this.redialling);
    this.redialling = setTimeout(() => this.socket.connect(), afterMs);
  }
}

import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ClientToServerEvents,
  Problem,
  ServerToClientEvents,
  SubscribeRequest,
} from '@onewindow/contracts';
import { Server, type Socket } from 'socket.io';
import { issued } from '../reduce/facts.fake';
import { createHallSocket, type HallSocket } from './hall-socket';
import { AT, queueRooms } from './scripted-transport.fake';

type HallServer = Server<ClientToServerEvents, ServerToClientEvents>;
type ServerSocket = Socket<ClientToServerEvents, ServerToClientEvents>;

/** The smallest server that keeps the rules of the wire. */
class TinyHall {
  readonly requests: SubscribeRequest[] = [];
  readonly bearers: unknown[] = [];
  readonly transports = new Set<string>();
  seq = 10;
  turnAway: Problem | undefined;
  isDumb = false;
  last: ServerSocket | undefined;
  private http: HttpServer | undefined;
  private io: HallServer | undefined;

  async start(port = 0): Promise<number> {
    this.http = createServer();
    this.io = new Server(this.http, { transports: ['websocket'] });
    this.io.use((socket, next) => {
      this.bearers.push(socket.handshake.auth['bearer']);
      next(this.turnAway && Object.assign(new Error('no'), { data: this.turnAway }));
    });
    this.io.on('connection', (socket) => this.welcome(socket));
    await new Promise<void>((resolve) => this.http?.listen(port, '127.0.0.1', resolve));
    return (this.http.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await this.io?.close();
  }

  private welcome(socket: ServerSocket): void {
    this.last = socket;
    this.transports.add(socket.conn.transport.name);
    socket.on('subscribe', (request, answer) => {
      this.requests.push(request);
      if (this.isDumb) return;
      answer({ ok: true });
      const common = { hallId: 'zc', epoch: 'e1', at: AT };
      if (!request.cursor) {
        socket.emit('snapshot', { ...common, seq: this.seq, rooms: queueRooms(this.seq) });
      } else {
        const missing = this.seq - request.cursor.seq;
        const events = Array.from({ length: missing }, (_, i) => ({
          ...issued(),
          seq: this.seq - missing + i + 1,
        }));
        socket.emit('events', { ...common, events });
      }
      socket.emit('heartbeat', { ...common, seq: this.seq, rate: 1 });
    });
  }
}

describe('a hall socket over a real connection', () => {
  let server: TinyHall;
  let hall: HallSocket;
  let port: number;

  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!condition()) return;
        stop();
        resolve();
      };
      const stop = hall.onChange(look);
      look();
    });
  const waiting = () => hall.room('queue:Q1')?.queue.waiting;
  const connect = () => {
    hall = createHallSocket({
      hallId: 'zc',
      rooms: ['queue:Q1'],
      baseUrl: `http://127.0.0.1:${port}`,
      bearer: () => 'owd_key',
    });
  };

  beforeEach(async () => {
    server = new TinyHall();
    port = await server.start();
  });
  afterEach(async () => {
    hall.close();
    await server.stop();
  });

  it('shows its key in the handshake, speaks WebSocket only and takes the snapshot', async () => {
    connect();
    await until(() => waiting() === 10);
    expect(server.bearers).toEqual(['owd_key']);
    expect([...server.transports]).toEqual(['websocket']);
  });

  it('heals by itself after the server has been away, with the events it missed', async () => {
    connect();
    await until(() => waiting() === 10);
    await server.stop();
    server.seq = 13;
    await server.start(port);
    await until(() => waiting() === 13);
    expect(server.requests.map(({ cursor }) => cursor)).toEqual([
      undefined,
      { epoch: 'e1', seq: 10 },
    ]);
  });

  it('comes back when the server has put it out', async () => {
    connect();
    await until(() => waiting() === 10);
    server.seq = 11;
    server.last?.disconnect(true);
    await until(() => waiting() === 11);
    expect(server.requests).toHaveLength(2);
  });

  it('makes a new connection when its question is left unanswered', async () => {
    server.isDumb = true;
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'],
    });
    try {
      connect();
      const asked = async (times: number) => {
        while (server.requests.length < times) await new Promise((next) => setImmediate(next));
      };
      await asked(1);
      const first = server.last;
      server.isDumb = false;
      jest.advanceTimersByTime(10_000);
      jest.advanceTimersByTime(2_250);
      await asked(2);
      expect(server.last).not.toBe(first);
      await until(() => waiting() === 10);
    } finally {
      jest.useRealTimers();
    }
  });

  it('knocks again when the server could not look after it', async () => {
    const problem = { message: '', details: {}, requestId: 'r' };
    server.turnAway = { ...problem, code: 'server.unavailable' };
    connect();
    setImmediate(function open() {
      if (server.bearers.length > 0) server.turnAway = undefined;
      else setImmediate(open);
    });
    await until(() => waiting() === 10);
    expect(server.bearers).toHaveLength(2);
    expect(hall.refusal).toBeNull();
  });

  it('reports a key that is not let in and knocks no more', async () => {
    server.turnAway = { code: 'devices.key-invalid', message: '', details: {}, requestId: 'r' };
    connect();
    await until(() => hall.refusal !== null);
    expect(hall.refusal).toEqual(server.turnAway);
    expect(server.bearers).toHaveLength(1);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  ClientToServerEvents,
  ServerToClientEvents,
  SnapshotFrame,
} from '@onewindow/contracts';
import { Server } from 'socket.io';
import { beAsked } from '../asked-program';
import type { BareQuestion, RecordedFrame } from './bare-messages';

const STREAM = { hallId: 'bare', epoch: 'bare' } as const;

type BareServer = Server<ClientToServerEvents, ServerToClientEvents>;

/** Socket.IO and nothing else: whoever asks for rooms is in them, and frames go out as they come. */
beAsked(async () => {
  const http = createServer();
  const server: BareServer = new Server(http, { transports: ['websocket'], serveClient: false });
  server.on('connection', (socket) => {
    socket.on('subscribe', ({ rooms }, answer) => {
      void socket.join([...rooms]);
      answer({ ok: true });
      const empty: SnapshotFrame = { ...STREAM, seq: 0, at: new Date().toISOString(), rooms: {} };
      socket.emit('snapshot', empty);
    });
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const { port } = http.address() as AddressInfo;
  return (question: BareQuestion) =>
    question === 'address' ? `http://127.0.0.1:${port}` : replay(server, question.replay);
});

/** At the moments they had when the hall sent them, each with the time it is sent at now. */
async function replay(server: BareServer, frames: readonly RecordedFrame[]): Promise<void> {
  const startedAt = performance.now();
  for (const { rooms, event, afterMs } of frames) {
    const wait = startedAt + afterMs - performance.now();
    if (wait > 0) await pause(wait);
    const now = { ...event, at: new Date().toISOString() };
    server.local.to([...rooms]).emit('events', { ...STREAM, events: [now] });
  }
}

import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import type { Server as TlsServer } from 'node:tls';

/** The first byte of every TLS handshake (RFC 8446, record type 22); no HTTP request begins with it. */
const HANDSHAKE = 22;
/** Whoever says nothing at all is not kept waiting for. */
const SILENCE_LIMIT_MS = 10_000;

/**
 * Listens for plain HTTP and for TLS on one port. A browser that has been told never to use plain
 * HTTP with a host knocks with TLS wherever an address says http, also at the port that is meant to
 * lead it to TLS.
 */
export function eitherProtocol(plain: HttpServer, secure: TlsServer): Server {
  return createServer((socket) => {
    const giveUp = (): void => void socket.destroy();
    socket.setTimeout(SILENCE_LIMIT_MS, giveUp);
    socket.once('error', giveUp);
    socket.once('data', (start: Buffer) => {
      socket.setTimeout(0);
      socket.off('timeout', giveUp);
      socket.off('error', giveUp);
      handOver(socket, start, start[0] === HANDSHAKE ? secure : plain);
    });
  });
}

/** Node's servers take a connection that somebody else has accepted by this very event. */
function handOver(socket: Socket, start: Buffer, receiver: HttpServer | TlsServer): void {
  socket.pause();
  socket.unshift(start);
  receiver.emit('connection', socket);
  // Its listeners stand by now.
  process.nextTick(() => socket.resume());
}

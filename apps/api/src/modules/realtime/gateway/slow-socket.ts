import { Logger } from '@nestjs/common';
import { WAITING_BYTES_AT_MOST } from '@onewindow/contracts';
import type { HallServerSocket } from './hall-server';

const logger = new Logger('SlowSocket');

/** A message as Engine.IO queues it; one for many sockets is encoded only once, for all of them. */
interface Packet {
  readonly data?: string | Buffer;
  readonly options?: { readonly wsPreEncodedFrame?: readonly Buffer[] };
}

/** Keeps count of what the connection does not take, and cuts it off before that fills our memory. */
export function watchBacklog(socket: HallServerSocket): void {
  const { conn, data } = socket;
  const { backlog } = data;
  conn.on('packetCreate', (packet: Packet) => {
    backlog.written(bytesOf(packet));
    // Not in the middle of what is being done with the socket.
    if (backlog.bytes > WAITING_BYTES_AT_MOST) queueMicrotask(() => cutOff(socket));
  });
  conn.on('flush', () => backlog.sending());
  conn.transport.on('drain', () => backlog.taken());
}

/**
 * It comes back by itself with its cursor and gets a replay or a snapshot in place of the pile. The
 * connection itself is destroyed: a farewell would wait behind all it has not taken.
 */
export function cutOff({ conn, data }: HallServerSocket): void {
  const { principal, backlog } = data;
  if (conn.readyState !== 'open') return;
  const { hallId, kind } = principal;
  const { frames, bytes } = backlog;
  logger.warn({ hallId, kind, frames, bytes }, 'A socket that does not keep up was cut off');
  conn.close(true);
  conn.request.socket.destroy();
}

function bytesOf({ data, options }: Packet): number {
  const frame = options?.wsPreEncodedFrame;
  if (frame) return frame.reduce((sum, part) => sum + part.length, 0);
  return data === undefined ? 0 : Buffer.byteLength(data);
}

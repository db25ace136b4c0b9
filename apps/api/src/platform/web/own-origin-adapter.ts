import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { ownAddressOf, type TrustsProxy } from './own-address';

/**
 * Opens a socket to our own pages and to programs that are no browsers, and to nobody else: browsers
 * let any page open a WebSocket to any server, and only its Origin tells them apart.
 */
export class OwnOriginAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly trustsProxy: () => TrustsProxy,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const allowRequest = (request: IncomingMessage, answer: Answer): void =>
      answer(null, isFromOwnOrigin(request, this.trustsProxy()));
    return super.createIOServer(port, { ...options, allowRequest } as ServerOptions);
  }
}

type Answer = (error: string | null, allowed: boolean) => void;

function isFromOwnOrigin(request: IncomingMessage, trusts: TrustsProxy): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === ownAddressOf(request, trusts)?.origin;
}

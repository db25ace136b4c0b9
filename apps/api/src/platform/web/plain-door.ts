import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';
import type { Server as TlsServer } from 'node:tls';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Problem } from '@onewindow/contracts';
import { ApiConfig } from '../config/api-config';
import { eitherProtocol } from './either-protocol';
import { ownAddressOf } from './own-address';

/** Whoever wants to trust the local authority cannot come over TLS yet; probes need not. */
const OPEN_PATHS = /^\/(install|page-fonts|api\/health)(\/|$)/i;
/** For programs, not for people: a redirect would hide that they talk in the open. */
const PROGRAM_PATHS = /^\/(api|socket\.io)(\/|$)/i;

const REFUSAL: Problem = {
  code: 'identity.secure-connection-required',
  message: 'This is served over TLS only.',
  details: {},
  requestId: '',
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Beside TLS: the port of plain HTTP, which leads people's browsers to the secure one. */
@Injectable()
export class PlainDoor implements OnApplicationShutdown {
  private server: NetServer | null = null;
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ApiConfig,
  ) {}

  /** @returns the port it listens on */
  async open(port: number, address?: string): Promise<number> {
    const { httpAdapter } = this.host;
    const serve = httpAdapter.getInstance<Listener>();
    const secure = httpAdapter.getHttpServer() as TlsServer;
    const { port: securePort } = secure.address() as AddressInfo;
    const { publicUrl = '' } = this.config;
    const plain = createServer((request, response) => {
      if (OPEN_PATHS.test(pathOf(request))) serve(request, response);
      else turnAway(request, response, { securePort, publicUrl });
    });
    const server = eitherProtocol(plain, secure);
    this.server = server;
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, resolve);
    });
    return (server.address() as AddressInfo).port;
  }

  /** Whoever has come in already may finish. */
  stopListening(): void {
    if (this.server?.listening) this.server.close();
  }

  onApplicationShutdown(): void {
    this.stopListening();
    for (const socket of this.sockets) socket.destroy();
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '/';
}

function turnAway(request: IncomingMessage, response: ServerResponse, secure: SecureSide): void {
  request.resume();
  const target = PROGRAM_PATHS.test(pathOf(request)) ? null : secureAddress(request, secure);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (target === null) {
    response.writeHead(403, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(REFUSAL));
    return;
  }
  // Not for good: a browser would remember it, also when the hall has another port one day.
  response.writeHead(307, { Location: target, 'Referrer-Policy': 'no-referrer' });
  response.end();
}

interface SecureSide {
  readonly securePort: number;
  /** Empty when there is none. */
  readonly publicUrl: string;
}

/** Null for what a person's browser would not ask. */
function secureAddress(
  request: IncomingMessage,
  { securePort, publicUrl }: SecureSide,
): string | null {
  const { method, url = '/' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/')) return null;
  const own = ownAddressOf(request, () => false);
  if (own === null) return null;
  // A firewall may lead another port to ours; the public address tells which one people use.
  const known = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (known?.protocol === 'https:' && known.hostname === own.hostname) return known.origin + url;
  return new URL(`https://${own.hostname}:${securePort}`).origin + url;
}

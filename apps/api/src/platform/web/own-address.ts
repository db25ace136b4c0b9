import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Application, Request } from 'express';

/** Whether the headers of this neighbour are believed; Express compiles it from `trust proxy`. */
export type TrustsProxy = (address: string, hop: number) => boolean;

/** How a request has reached us: what the browser shows as the address, as far as we know. */
export interface OwnAddress {
  readonly secure: boolean;
  /** Host name without port, in lower case. */
  readonly hostname: string;
  /** Scheme, host and port as browsers write them into Origin. */
  readonly origin: string;
}

/** Null when the request names no usable host. */
export function ownAddressOf(request: IncomingMessage, trusts: TrustsProxy): OwnAddress | null {
  const { headers, socket } = request;
  const believed = trusts(socket.remoteAddress ?? '', 0);
  const given = (name: string): string | undefined =>
    believed ? first(headers[`x-forwarded-${name}`]) : undefined;
  const proto = given('proto');
  const secure = proto ? proto === 'https' : Boolean((socket as Partial<TLSSocket>).encrypted);
  const host = given('host') ?? headers.host ?? '';
  const address = `${secure ? 'https' : 'http'}://${host}`;
  if (!HOST.test(host) || !URL.canParse(address)) return null;
  const { hostname, origin } = new URL(address);
  return { secure, hostname, origin };
}

export function trustOf(app: Application): TrustsProxy {
  return app.get('trust proxy fn') as TrustsProxy;
}

/**
 * Whether nobody on the way can listen in: over TLS, or on this machine itself. The name alone could
 * be claimed, so the other end has to be here as well.
 */
export function isConfidential(request: Request): boolean {
  const address = ownAddressOf(request, trustOf(request.app));
  if (address === null) return false;
  return address.secure || (isLocalName(address.hostname) && isLoopback(request.ip ?? ''));
}

const HOST = /^[\w.:[\]-]+$/;

function isLocalName(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    (isIPv4(hostname) && isLoopback(hostname))
  );
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

/** Each proxy appends; the first has spoken with the browser. */
function first(header: string | string[] | undefined): string | undefined {
  const [value] = String(header ?? '').split(',');
  return value?.trim() || undefined;
}

import type { IncomingHttpHeaders } from 'node:http';
import type { HandshakeAuth } from '@onewindow/contracts';

/** Who a handshake says it is, in the form the principal resolver reads. */
export interface HandshakeCredentials {
  readonly cookie?: string;
  readonly bearer?: string;
}

/** Pages of other origins have been turned away before (platform/web/own-origin-adapter). */
export function credentialsOf(
  { cookie }: IncomingHttpHeaders,
  { bearer }: Readonly<Partial<Record<keyof HandshakeAuth, unknown>>>,
): HandshakeCredentials {
  return {
    ...(cookie === undefined ? {} : { cookie }),
    ...(typeof bearer === 'string' ? { bearer } : {}),
  };
}

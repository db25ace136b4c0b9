import type { IncomingHttpHeaders } from 'node:http';

/** Who a handshake says it is, in the form the principal resolver reads. */
export interface HandshakeCredentials {
  readonly cookie?: string;
  readonly bearer?: string;
}

/**
 * A browser sends the cookie along with any page's WebSocket, and sockets know no preflight: a page
 * of another origin must show a bearer, which it cannot have.
 */
export function credentialsOf(
  headers: IncomingHttpHeaders,
  auth: Readonly<Record<string, unknown>>,
): HandshakeCredentials {
  const { bearer } = auth;
  return {
    ...(headers.cookie !== undefined && isOwnPage(headers) ? { cookie: headers.cookie } : {}),
    ...(typeof bearer === 'string' ? { bearer } : {}),
  };
}

/** Without an Origin header it is no browser, and then nobody's cookie is being misused. */
function isOwnPage({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

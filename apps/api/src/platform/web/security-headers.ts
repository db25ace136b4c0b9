import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { appOfPath } from './app-hosts';
import { contentPolicy, type GuardedPage } from './content-policy';
import { isConfidential, ownAddressOf, trustOf } from './own-address';

const YEAR_SECONDS = 31_536_000;

/** Nothing here looks, listens, measures or pays. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * @param strictTransport browsers are told never to come over plain HTTP again; not with a local
 *   authority, whose install page is there
 */
export function securityHeaders(strictTransport: boolean): RequestHandler {
  const others = { open: otherHeaders(false), confidential: otherHeaders(true) };
  return (request: Request, response: Response, next: NextFunction) => {
    const address = ownAddressOf(request, trustOf(request.app));
    const policy = contentPolicy(pageOf(request.path), address?.origin ?? null);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
    if (strictTransport && address?.secure) {
      response.setHeader('Strict-Transport-Security', `max-age=${YEAR_SECONDS}`);
    }
    others[isConfidential(request) ? 'confidential' : 'open'](request, response, next);
  };
}

/** In the open browsers ignore what isolates an origin, and complain of it. */
function otherHeaders(confidential: boolean): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: confidential,
    originAgentCluster: confidential,
  });
}

function pageOf(path: string): GuardedPage | undefined {
  if (/^\/api\/docs(\/|$)/i.test(path)) return 'api-description';
  return /^\/api(\/|$)/i.test(path) ? undefined : appOfPath(path);
}

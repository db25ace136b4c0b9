import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ApiConfig } from '../config/api-config';
import { WEB_APPS, type WebApp } from '../config/web-apps';
import { ownAddressOf, trustOf } from './own-address';

/** Paths below which an app lives, in lower case; whatever is not listed belongs to all. */
const PATHS: readonly (readonly [prefix: string, app: WebApp])[] = [
  ...WEB_APPS.map((app) => [`/${app}`, app] as const),
  ['/t', 'citizen'],
  ['/setup', 'console'],
  // Passwords are typed, and sessions kept, at the console's host alone.
  ['/api/v1/session', 'console'],
  ['/api/v1/first-start', 'console'],
  ['/api/docs', 'console'],
  ['/api/openapi.json', 'console'],
  ['/api/openapi.yaml', 'console'],
];

type AppHosts = Pick<ApiConfig, 'kioskHost' | 'displayHost' | 'consoleHost' | 'citizenHost'>;

/**
 * Gives each configured host name its own app and refuses the pages of the others there, so that
 * what goes wrong in one page cannot reach into another's (OWASP ASVS 3.5.4). Other host names serve
 * everything.
 */
export function keepToAppHosts(config: AppHosts, notFound: RequestHandler): RequestHandler {
  const appsOfHost = new Map<string, WebApp[]>();
  for (const app of WEB_APPS) {
    const host = config[`${app}Host`];
    if (host !== undefined) appsOfHost.set(host, [...(appsOfHost.get(host) ?? []), app]);
  }
  return (request: Request, response: Response, next: NextFunction) => {
    const host = ownAddressOf(request, trustOf(request.app))?.hostname ?? '';
    const apps = appsOfHost.get(host);
    if (!apps) return next();
    if (request.path === '/') return response.redirect(`/${apps[0]}/`);
    const app = appOfPath(request.path);
    if (app === undefined || apps.includes(app)) return next();
    return notFound(request, response, next);
  };
}

export function appOfPath(path: string): WebApp | undefined {
  const lower = path.toLowerCase();
  return PATHS.find(([prefix]) => lower === prefix || lower.startsWith(`${prefix}/`))?.[1];
}

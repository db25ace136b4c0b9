import { WEB_APPS } from '../platform/config/web-apps';
import type { OpenHall } from './open-hall';
import type { StartupSummary } from './startup-summary';
import type { Machine } from './this-machine';

type Addresses = Pick<StartupSummary, 'appUrls' | 'networkUrls' | 'authority'>;

/** The addresses of an open hall, for the person who has started it. */
export function summaryAddresses(
  { settings, tls }: Pick<OpenHall, 'settings' | 'tls'>,
  { lanAddresses }: Machine,
): Addresses {
  const { port, httpPort, appHosts } = settings;
  const urlAt = (host: string): string => addressAt(tls ? 'https' : 'http', host, port);
  const [lanAddress = 'localhost'] = lanAddresses;
  const installAt = httpPort === null ? urlAt(lanAddress) : addressAt('http', lanAddress, httpPort);
  return {
    appUrls: Object.fromEntries(
      WEB_APPS.flatMap((app) => {
        const host = appHosts[app];
        return host === undefined ? [] : [[app, urlAt(host)]];
      }),
    ),
    networkUrls: lanAddresses.map(urlAt),
    authority: tls?.authority
      ? { installUrl: `${installAt}/install`, fingerprint: tls.authority.fingerprint }
      : null,
  };
}

/** Without the port when browsers know it. */
function addressAt(scheme: 'http' | 'https', host: string, port: number): string {
  return new URL(`${scheme}://${host}:${port}`).origin;
}

import type { ApiConfig } from './api-config';
import type { WebApp } from './web-apps';

type Addressed = Pick<
  ApiConfig,
  'port' | 'publicUrl' | 'tlsCert' | 'kioskHost' | 'displayHost' | 'consoleHost' | 'citizenHost'
>;

/**
 * Where people open an app, without a slash at its end: at the public address, under the app's own
 * host name when it has one.
 */
export function addressOf(app: WebApp, config: Addressed): string {
  const { publicUrl = addressOnThisMachine(config) } = config;
  // Whoever sets the address for citizens' phones has thought of their host name.
  if (app === 'citizen' && config.publicUrl !== undefined) return withoutSlash(publicUrl);
  const url = new URL(publicUrl);
  if (app === 'console' && url.protocol === 'http:') return addressOnThisMachine(config);
  const host = config[`${app}Host`];
  if (host !== undefined) url.hostname = host;
  return withoutSlash(url.href);
}

/** There the console may be used without TLS as well. */
export function addressOnThisMachine({
  tlsCert,
  port,
}: Pick<Addressed, 'tlsCert' | 'port'>): string {
  return `${tlsCert === undefined ? 'http' : 'https'}://localhost:${port}`;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { HallUnderTest } from './hall-under-test';

/** Names of a hall's network; they lead to this machine, and everything else leads nowhere. */
const HALL_NAMES =
  'MAP hall.test 127.0.0.1, MAP *.hall.test 127.0.0.1, ' +
  'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** A browser on the network of a hall, which knows the hall's machine by name. */
export function browserOnNetwork(given: LaunchOptions, ...more: string[]): Promise<Browser> {
  const args = (given.args ?? []).filter((arg) => !arg.startsWith('--host-resolver-rules'));
  return chromium.launch({
    ...given,
    args: [...args, `--host-resolver-rules=${HALL_NAMES}`, ...more],
  });
}

/**
 * A browser on a device that has installed the certificate: it accepts this key and no other. The
 * device's own list of authorities is left as it is, since tests cannot count on changing it.
 */
export function browserThatTrusts(
  { publicKey }: Pick<X509Certificate, 'publicKey'>,
  given: LaunchOptions,
): Promise<Browser> {
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(key).digest('base64');
  return browserOnNetwork(given, `--ignore-certificate-errors-spki-list=${pin}`);
}

export function certificateOf(hall: HallUnderTest, name: 'authority' | 'server'): X509Certificate {
  return new X509Certificate(readFileSync(join(hall.dataDirectory, 'tls', `${name}.crt`)));
}

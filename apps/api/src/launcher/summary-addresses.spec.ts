import { readLaunchSettings } from './launch-settings';
import { summaryAddresses } from './summary-addresses';
import type { HallTls } from './tls/hall-tls';

const MACHINE = { name: 'hall', lanAddresses: ['192.0.2.7'], names: [] };
const LOCAL = { authority: { file: '/tls/authority.crt', fingerprint: 'AB:CD' } } as HallTls;

describe(summaryAddresses, () => {
  it('has plain addresses without TLS', () => {
    expect(summaryAddresses({ settings: readLaunchSettings({}), tls: null }, MACHINE)).toEqual({
      appUrls: {},
      networkUrls: ['http://192.0.2.7:8080'],
      authority: null,
    });
  });

  it('tells of the install page on the plain port, where no trust is needed yet', () => {
    const settings = readLaunchSettings({ TLS: 'local', KIOSK_HOST: 'kiosk.lan', PORT: '443' });
    expect(summaryAddresses({ settings, tls: LOCAL }, MACHINE)).toEqual({
      appUrls: { kiosk: 'https://kiosk.lan' },
      networkUrls: ['https://192.0.2.7'],
      authority: { installUrl: 'http://192.0.2.7:8080/install', fingerprint: 'AB:CD' },
    });
  });

  it('has it behind the warning when there is no plain port', () => {
    const settings = readLaunchSettings({ TLS: 'local', HTTP_PORT: 'off' });
    expect(summaryAddresses({ settings, tls: LOCAL }, MACHINE).authority?.installUrl).toBe(
      'https://192.0.2.7:8443/install',
    );
  });
});

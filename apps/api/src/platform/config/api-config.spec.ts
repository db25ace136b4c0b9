import { readConfig } from './api-config';

const NEEDED = { DATABASE_URL: 'postgres://db/hall', ONEWINDOW_SECRET: 'x'.repeat(32) };
const TLS = { TLS_CERT: '/etc/hall.crt', TLS_KEY: '/etc/hall.key' };

describe(readConfig, () => {
  it('moves to 8443 with TLS, and keeps 8080 for plain HTTP', () => {
    expect(readConfig(NEEDED)).toMatchObject({ port: 8080 });
    expect(readConfig(NEEDED).httpPort).toBeUndefined();
    expect(readConfig({ ...NEEDED, ...TLS })).toMatchObject({ port: 8443, httpPort: 8080 });
  });

  it('lets plain HTTP be off', () => {
    expect(readConfig({ ...NEEDED, ...TLS, HTTP_PORT: 'off' }).httpPort).toBeUndefined();
  });

  it('takes host names as browsers send them', () => {
    expect(readConfig({ ...NEEDED, KIOSK_HOST: 'Kiosk.LAN' }).kioskHost).toBe('kiosk.lan');
  });

  it('does everything, or the part it is told', () => {
    expect(readConfig(NEEDED).role).toBe('all');
    expect(readConfig({ ...NEEDED, API_ROLE: 'jobs' }).role).toBe('jobs');
  });

  it.each([
    ['API_ROLE', { API_ROLE: 'worker' }],
    ['TLS_KEY', { TLS_CERT: '/etc/hall.crt' }],
    ['TLS_CERT', { TLS_KEY: '/etc/hall.key' }],
    ['TLS_CERT', { TLS_AUTHORITY: '/etc/ca.crt' }],
    ['HTTP_PORT', { ...TLS, HTTP_PORT: 'none' }],
    ['CONSOLE_HOST', { CONSOLE_HOST: 'https://console.lan' }],
    ['CITIZEN_HOST', { CITIZEN_HOST: 'hall.lan:8443' }],
  ])('names a wrong %s and not its value', (variable, env) => {
    expect(() => readConfig({ ...NEEDED, ...env })).toThrow(variable);
  });
});

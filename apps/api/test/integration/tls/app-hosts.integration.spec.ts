import { type Answer, TlsStage } from './tls-stage';

const HOSTS = { KIOSK_HOST: 'kiosk.hall.lan', CONSOLE_HOST: 'console.hall.lan' };

describe('apps with host names of their own', () => {
  let stage: TlsStage;
  beforeAll(async () => {
    stage = await TlsStage.open(HOSTS);
  });
  afterAll(() => stage.close());

  const statusAt = async (host: string, path: string, method = 'GET') =>
    (await stage.secure(path, { host, method })).status;
  const locationOf = ({ headers }: Answer) => headers.location;

  it('leads the root of a host to its app', async () => {
    expect(locationOf(await stage.secure('/', { host: 'kiosk.hall.lan' }))).toBe('/kiosk/');
    expect(locationOf(await stage.secure('/', { host: 'CONSOLE.hall.lan' }))).toBe('/console/');
    expect(locationOf(await stage.secure('/', { host: 'hall.lan' }))).toBe('/console/');
  });

  it.each(['/console/', '/display/hall', '/citizen/', '/t/ZC-ABC', '/CONSOLE/', '/api/docs'])(
    'has no %s at the host of the kiosk',
    async (path) => {
      expect(await statusAt('kiosk.hall.lan', path)).toBe(404);
    },
  );

  it('opens a session at the host of the console only', async () => {
    expect(await statusAt('kiosk.hall.lan', '/api/v1/session', 'POST')).toBe(404);
    expect(await statusAt('kiosk.hall.lan', '/API/v1/Session/', 'POST')).toBe(404);
    expect(await statusAt('console.hall.lan', '/api/v1/session', 'POST')).toBe(400);
    expect(await statusAt('console.hall.lan', '/kiosk/')).toBe(404);
  });

  it('serves API and sockets at every host', async () => {
    expect(await statusAt('kiosk.hall.lan', '/api/v1/halls')).toBe(200);
    expect(await stage.socket(`https://kiosk.hall.lan:${stage.port}`, 'kiosk.hall.lan')).toContain(
      '"sid"',
    );
  });

  it('keeps the page of one host from acting at another', async () => {
    const { status } = await stage.secure('/api/v1/session', {
      host: 'console.hall.lan',
      method: 'POST',
      headers: { origin: `https://kiosk.hall.lan:${stage.port}` },
    });
    expect(status).toBe(403);
    const socket = stage.socket(`https://kiosk.hall.lan:${stage.port}`, 'console.hall.lan');
    expect(await socket).toBe('Forbidden');
  });

  it('leaves a host that is nobody’s as it was', async () => {
    expect(await statusAt('hall.lan', '/api/v1/session', 'POST')).toBe(400);
  });
});

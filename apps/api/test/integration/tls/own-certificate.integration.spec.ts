import { setTimeout as wait } from 'node:timers/promises';
import { StaffAccountsService } from '../../../src/modules/identity/staff-accounts.service';
import { aBareHall } from '../../support/bare-hall';
import { NAMES, TlsStage } from './tls-stage';

const PASSWORD = 'k7mq-w3xz-h2td-p9ue';
const SESSION = '/api/v1/session';

describe('a hall with a certificate of its own', () => {
  let stage: TlsStage;
  beforeAll(async () => {
    stage = await TlsStage.open();
    await aBareHall(stage.database.dataSource, 'zc');
    await stage.running.app.get(StaffAccountsService).create({
      hallId: 'zc',
      username: 'clerk',
      name: '窗口人员',
      roles: ['clerk'],
      password: PASSWORD,
    });
  });
  afterAll(() => stage.close());

  const signIn = (headers: Readonly<Record<string, string>> = {}) =>
    stage.secure(SESSION, {
      method: 'POST',
      headers,
      body: { hallId: 'zc', username: 'clerk', password: PASSWORD },
    });
  const cookieOf = (setCookie: string[] | undefined) => setCookie?.[0]?.split(';', 1)[0] ?? '';

  it('answers over TLS to whoever trusts its authority', async () => {
    expect((await stage.secure('/api/health')).status).toBe(200);
  });

  it('is refused by a browser that looks for another name', async () => {
    await expect(stage.secure('/api/health', { host: 'other.lan' })).rejects.toThrow(
      /altnames|does not match/i,
    );
  });

  it('binds the session to its host and to TLS', async () => {
    const { status, headers } = await signIn();
    expect(status).toBe(201);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-ow_session=zc\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('takes the session from no cookie that could have been planted over plain HTTP', async () => {
    const cookie = cookieOf((await signIn()).headers['set-cookie']);
    const planted = cookie.replace('__Host-', '');
    expect((await stage.secure(SESSION, { headers: { cookie } })).status).toBe(200);
    expect((await stage.secure(SESSION, { headers: { cookie: planted } })).status).toBe(401);
  });

  it('keeps what is personal out of caches, refusals included', async () => {
    for (const path of [SESSION, '/api/v1/device', '/api/v1/citizen/ticket']) {
      expect((await stage.secure(path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('lets nobody act for another origin, not even for its own name without TLS', async () => {
    const own = `https://hall.lan:${stage.port}`;
    expect((await signIn({ origin: own })).status).toBe(201);
    for (const origin of [
      own.replace('https', 'http'),
      'https://hall.lan',
      `https://kiosk.hall.lan:${stage.port}`,
      'https://evil.example',
      'null',
    ]) {
      expect((await signIn({ origin })).status).toBe(403);
    }
  });

  it('opens a socket to its own pages and to programs, and to no other page', async () => {
    const own = `https://hall.lan:${stage.port}`;
    expect(await stage.socket(own)).toContain('"sid"');
    expect(await stage.socket(undefined)).toContain('"sid"');
    expect(await stage.socket(own.replace('https', 'http'))).toBe('Forbidden');
    expect(await stage.socket('https://evil.example')).toBe('Forbidden');
    expect(await stage.socket('null')).toBe('Forbidden');
  });

  it('tells browsers never to come back over plain HTTP, and to load nothing insecure', async () => {
    const { headers } = await stage.secure('/console/');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
    expect(headers['content-security-policy']).toContain(`wss://hall.lan:${stage.port}`);
    expect((await stage.plain('/api/health')).headers['strict-transport-security']).toBeUndefined();
  });

  it('has nothing to install', async () => {
    expect((await stage.secure('/install')).status).toBe(404);
  });

  it('takes a renewed certificate into use by itself', async () => {
    const before = await stage.shownSerial();
    await stage.files.sign('server', NAMES);
    const deadline = performance.now() + 20_000;
    while ((await stage.shownSerial()) === before && performance.now() < deadline) await wait(200);
    expect(await stage.shownSerial()).not.toBe(before);
  });
});

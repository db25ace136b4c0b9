import { command, createApi, type Api } from '@onewindow/client';
import type { EnrolDeviceRequest, ErrorCode } from '@onewindow/contracts';
import { aBareHall } from '../../support/bare-hall';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { aDevicePage, type DevicePage } from './device-page';

const IN_AREA = { name: '一号取号机', areaId: 'A1', windowId: null };
const aKey = (sign: string, hallId = 'zc') => `owd_${hallId}_${sign.repeat(43)}`;

describe('enrolment', () => {
  let database: TestDatabase;
  let running: TestApp;
  let administrator: Api;
  let nobody: Api;
  let page: DevicePage | undefined;

  beforeAll(async () => {
    database = await createTestDatabase({ sample: false });
    await aSmallHall(database.dataSource, 'zc');
    await aBareHall(database.dataSource, 'nb');
    running = await startTestApp(database, { TRUSTED_PROXIES: 'loopback' });
    nobody = createApi({ baseUrl: running.baseUrl });
  });
  afterAll(async () => {
    await running.close();
    await database.drop();
  });

  // Wrong codes are counted by person and address: each test has its own.
  let tests = 0;
  beforeEach(async () => {
    tests += 1;
    administrator = await aSignedIn(running, 'zc', `admin${tests}`, ['administrator'], {
      'X-Forwarded-For': `10.0.0.${tests}`,
      'X-Forwarded-Proto': 'https',
    });
  });
  afterEach(async () => {
    page?.close();
    page = undefined;
    await query('DELETE FROM device');
    await query('DELETE FROM device_enrolment');
    await query('DELETE FROM audit_entry');
  });

  const query = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);
  const request = (key: string) =>
    nobody.device.requestEnrolment({ hallId: 'zc', kind: 'kiosk', key });
  const enrol = (code: string, place: Partial<EnrolDeviceRequest> = {}) =>
    administrator.fleet.enrol('zc', { ...IN_AREA, ...place, code });

  it('lets a device in that shows a code, and it goes on by itself', async () => {
    page = aDevicePage(running, 'kiosk');
    const code = await page.code();
    const typed = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase();

    expect(await administrator.fleet.check('zc', { code: typed })).toMatchObject({ kind: 'kiosk' });
    const device = await enrol(typed);

    expect(device).toMatchObject({ ...IN_AREA, deviceKind: 'kiosk', state: 'never-seen' });
    await page.untilStanding('enrolled');
    expect(page.device.standing).toMatchObject({
      device: { id: device.id, deviceKind: 'kiosk', ...IN_AREA },
    });
    expect(await query('SELECT * FROM device_enrolment')).toEqual([]);
  });

  it('keeps neither key nor code, only what can be compared with them', async () => {
    page = aDevicePage(running, 'kiosk');
    const code = await page.code();
    const [pending] = await query<Record<string, unknown>>('SELECT * FROM device_enrolment');
    await enrol(code);
    const [device] = await query<Record<string, unknown>>('SELECT * FROM device');
    const audits = await query('SELECT * FROM audit_entry');
    const answers = await query('SELECT * FROM idempotency_record');

    expect(device?.['key_hash']).toEqual(pending?.['key_hash']);
    const stored = JSON.stringify([pending, device, audits, answers]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain('owd_');
  });

  it('writes down who let the device in, and where', async () => {
    const { code } = await request(aKey('a'));
    const { id } = await enrol(code);
    const audits = await query(`SELECT actor, subject, details FROM audit_entry
      WHERE action = 'device.enrol'`);
    expect(audits).toEqual([
      {
        actor: expect.stringMatching(/^staff:/),
        subject: `device:${id}`,
        details: { kind: 'kiosk', ...IN_AREA },
      },
    ]);
  });

  it('takes a code once: a repeat gets the first answer, another key nothing', async () => {
    const { code } = await request(aKey('a'));
    const press = { command: command() };
    const body = { ...IN_AREA, code };
    const first = await administrator.fleet.enrol('zc', body, press);
    expect(await administrator.fleet.enrol('zc', body, press)).toEqual(first);
    expect(await refusalOf(enrol(code))).toBe('devices.code-unknown');
    expect(await query('SELECT 1 FROM device')).toHaveLength(1);
  });

  it('lets one device in when two administrators enter the code at once', async () => {
    const { code } = await request(aKey('a'));
    const results = await Promise.all([refusalOf(enrol(code)), refusalOf(enrol(code))]);
    expect(results.sort()).toEqual(['devices.code-unknown', 'no refusal']);
    expect(await query('SELECT 1 FROM device')).toHaveLength(1);
  });

  it('gives another code when asked again; the former one and an old one are worth nothing', async () => {
    const former = await request(aKey('a'));
    const { code, expiresAt } = await request(aKey('a'));
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9.5);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(await refusalOf(enrol(former.code))).toBe('devices.code-unknown');
    await query(`UPDATE device_enrolment SET expires_at = now()`);
    expect(await refusalOf(enrol(code))).toBe('devices.code-unknown');
    await request(aKey('b'));
    expect(await query('SELECT 1 FROM device_enrolment')).toHaveLength(1);
  });

  it('opens nothing before the code has been entered', async () => {
    await request(aKey('a'));
    const waiting = createApi({ baseUrl: running.baseUrl, bearer: () => aKey('a') });
    expect(await refusalOf(waiting.device.current())).toBe('devices.key-invalid');
  });

  it('refuses a sixth wrong code within a minute, and then the right one too', async () => {
    const { code } = await request(aKey('a'));
    await administrator.fleet.check('zc', { code });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await refusalOf(enrol('AAAAAAAA'))).toBe('devices.code-unknown');
    }
    expect(await refusalOf(enrol(code))).toBe('request.too-many');
    expect(await refusalOf(administrator.fleet.check('zc', { code }))).toBe('request.too-many');
  });

  it('does not hear of codes of another hall', async () => {
    const { code } = await nobody.device.requestEnrolment({
      hallId: 'nb',
      kind: 'kiosk',
      key: aKey('a', 'nb'),
    });
    expect(await refusalOf(enrol(code))).toBe('devices.code-unknown');
  });

  it.each<[string, Partial<EnrolDeviceRequest>, ErrorCode]>([
    ['an unknown area', { areaId: 'A9' }, 'hall.area-not-found'],
    ['a window for a kiosk', { areaId: null, windowId: 'A01' }, 'devices.place-unfit'],
    ['no name', { name: '  ' }, 'request.malformed'],
    ['a name that is far too long', { name: '机'.repeat(41) }, 'request.malformed'],
  ])('refuses %s and leaves the code for another try', async (_, place, refusal) => {
    const { code } = await request(aKey('a'));
    expect(await refusalOf(enrol(code, place))).toBe(refusal);
    expect(await refusalOf(enrol(code))).toBe('no refusal');
  });

  it('puts screens and pads at real windows only', async () => {
    const at = (windowId: string | null, kind: 'window-screen' | 'rating-pad', sign: string) =>
      nobody.device
        .requestEnrolment({ hallId: 'zc', kind, key: aKey(sign) })
        .then(({ code }) => refusalOf(enrol(code, { areaId: null, windowId })));
    expect(await at(null, 'window-screen', 'a')).toBe('devices.place-unfit');
    expect(await at('A99', 'rating-pad', 'b')).toBe('hall.window-not-found');
    expect(await at('A01', 'rating-pad', 'c')).toBe('no refusal');
    expect(await at('A01', 'window-screen', 'd')).toBe('no refusal');
  });

  it('wants a key of the named hall, in the one form keys have', async () => {
    const ask = (hallId: string, key: string) =>
      refusalOf(nobody.device.requestEnrolment({ hallId, kind: 'kiosk', key }));
    expect(await ask('zc', aKey('a', 'nb'))).toBe('request.malformed');
    expect(await ask('zc', 'owd_zc_short')).toBe('request.malformed');
    expect(await ask('none', aKey('a', 'none'))).toBe('hall.not-found');
  });

  it('takes no key that has been let in, not even after it was revoked', async () => {
    const { code } = await request(aKey('a'));
    const { id } = await enrol(code);
    expect(await refusalOf(request(aKey('a')))).toBe('devices.already-enrolled');
    await administrator.fleet.revoke('zc', id);
    expect(await refusalOf(request(aKey('a')))).toBe('devices.already-enrolled');
  });
});

import { command, createApi, createHallSocket, type Api } from '@onewindow/client';
import { DeviceSightings } from '../../../src/modules/devices/device-sightings';
import { DevicesService } from '../../../src/modules/devices/devices.service';
import { StandingCheck } from '../../../src/modules/realtime/gateway/standing-check';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = { areaId: null, windowId: null };
const HEARTBEAT = { version: '0.1.0', screen: { width: 1920, height: 1080 }, clockSkewMs: -1_500 };
const NOWHERE = '00000000-0000-4000-8000-000000000009';

describe('the devices of a hall', () => {
  let database: TestDatabase;
  let running: TestApp;
  let administrator: Api;

  beforeAll(async () => {
    database = await createTestDatabase({ sample: false });
    await aSmallHall(database.dataSource, 'zc');
    await aSmallHall(database.dataSource, 'nb');
    running = await startTestApp(database);
    administrator = await aSignedIn(running, 'zc', 'admin', ['administrator']);
  });
  afterAll(async () => {
    await running.close();
    await database.drop();
  });
  afterEach(async () => {
    await running.app.get(DeviceSightings).write();
    await query('DELETE FROM device');
    await query('DELETE FROM audit_entry');
  });

  const query = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);
  const list = () => administrator.fleet.list('zc');
  const deviceApi = (key: string) =>
    createApi({ baseUrl: running.baseUrl, bearer: () => key }).device;

  async function aDisplay(name = '大厅综合屏', hallId = 'zc') {
    const key = await running.app.get(DevicesService).create({ hallId, kind: 'display', name });
    const [row] = await query<{ id: string }>(`SELECT id FROM device WHERE name = '${name}'`);
    return { key, id: row?.id ?? '', api: deviceApi(key) };
  }

  describe('heartbeats', () => {
    it('are answered with who the device is, and shown in the list at once', async () => {
      const { id, api } = await aDisplay();
      expect((await list())[0]).toMatchObject({ id, state: 'never-seen', lastSeenAt: null });

      const answer = await api.beat(HEARTBEAT);

      expect(answer.device).toMatchObject({ id, name: '大厅综合屏', ...HALL });
      expect(Math.abs(Date.parse(answer.at) - Date.now())).toBeLessThan(5_000);
      const { version, screen, clockSkewMs } = HEARTBEAT;
      expect((await list())[0]).toMatchObject({ state: 'online', version, screen, clockSkewMs });
    });

    it('tell whether a board is heard, until it shows what is silent', async () => {
      const { api } = await aDisplay();
      for (const audio of ['blocked', 'quiet'] as const) {
        await api.beat({ ...HEARTBEAT, audio });
        expect((await list())[0]).toMatchObject({ audio });
      }
      await api.beat(HEARTBEAT);
      expect((await list())[0]).toMatchObject({ audio: null });
    });

    it('of many devices are one statement, and touch neither clock nor stream', async () => {
      const displays = await Promise.all(['一', '二', '三', '四'].map((name) => aDisplay(name)));
      const stream = 'SELECT hall_id, seq FROM hall_clock ORDER BY hall_id';
      const before = await query(stream);
      for (const { api } of displays) await api.beat(HEARTBEAT);
      await running.app.get(DeviceSightings).write();

      const seen = await query('SELECT DISTINCT xmin FROM device WHERE last_seen_at IS NOT NULL');
      expect(seen).toHaveLength(1);
      expect(await query('SELECT 1 FROM device WHERE last_seen_at IS NOT NULL')).toHaveLength(4);
      expect(await query(stream)).toEqual(before);
    });

    it('keep their time while the database is away', async () => {
      const { api } = await aDisplay();
      await api.beat(HEARTBEAT);
      const sightings = running.app.get(DeviceSightings);
      await query('ALTER TABLE device RENAME TO device_away');
      await sightings.write();
      await query('ALTER TABLE device_away RENAME TO device');
      await sightings.write();
      expect((await list())[0]).toMatchObject({ state: 'online', version: '0.1.0' });
    });

    it('are refused when they tell nonsense', async () => {
      const { api } = await aDisplay();
      const screen = { width: 1920, height: 1080 };
      for (const nonsense of [
        { version: '0.1.0' },
        { version: 'a b', screen },
        { version: 'v'.repeat(41), screen },
        { version: '0.1.0', screen: { width: 0, height: 1080 } },
        { version: '0.1.0', screen, clockSkewMs: 1e12 },
        { version: '0.1.0', screen, audio: 'loud' },
        { version: '0.1.0', screen, name: 'x' },
      ]) {
        expect(await refusalOf(api.beat(nonsense as typeof HEARTBEAT))).toBe('request.malformed');
      }
    });
  });

  it('is offline when nothing was heard of it for ninety seconds', async () => {
    await aDisplay();
    const stateAfter = async (seconds: number) => {
      await query(`UPDATE device SET last_seen_at = now() - interval '${seconds} seconds'`);
      return (await list())[0]?.state;
    };
    expect(await stateAfter(80)).toBe('online');
    expect(await stateAfter(91)).toBe('offline');
  });

  it('lists no device of another hall', async () => {
    await aDisplay('屏', 'nb');
    expect(await list()).toEqual([]);
  });

  describe('assignment', () => {
    it('moves and renames; the device hears it with its next heartbeat', async () => {
      const { id, api } = await aDisplay();
      await api.beat(HEARTBEAT);

      const moved = { name: 'A1 屏', areaId: 'A1', windowId: null };
      expect(await administrator.fleet.assign('zc', id, moved)).toMatchObject({ id, ...moved });

      expect((await api.beat(HEARTBEAT)).device).toMatchObject(moved);
      const audits = await query(`SELECT subject, details FROM audit_entry
        WHERE action = 'device.assign'`);
      expect(audits).toEqual([
        { subject: `device:${id}`, details: { from: { name: '大厅综合屏', ...HALL }, to: moved } },
      ]);
    });

    it('is refused for places there are not, both at once, and unknown devices', async () => {
      const { id } = await aDisplay();
      const foreign = await aDisplay('屏', 'nb');
      const assign = (device: string, areaId: string | null, windowId: string | null) =>
        refusalOf(administrator.fleet.assign('zc', device, { name: '屏', areaId, windowId }));
      expect(await assign(id, 'A9', null)).toBe('hall.area-not-found');
      expect(await assign(id, null, 'A99')).toBe('hall.window-not-found');
      expect(await assign(id, 'A1', 'A01')).toBe('devices.place-unfit');
      expect(await assign(NOWHERE, 'A1', null)).toBe('devices.not-found');
      expect(await assign(foreign.id, 'A1', null)).toBe('devices.not-found');
      expect((await list())[0]).toMatchObject({ name: '大厅综合屏', ...HALL });
    });
  });

  describe('revocation', () => {
    it('refuses the next request, shows in the list and leaves a trace', async () => {
      const { id, api } = await aDisplay();
      await api.beat(HEARTBEAT);

      const press = { command: command() };
      const revoked = await administrator.fleet.revoke('zc', id, press);

      expect(revoked).toMatchObject({ id, state: 'revoked', revokedAt: expect.any(String) });
      expect(await refusalOf(api.beat(HEARTBEAT))).toBe('devices.key-invalid');
      expect(await refusalOf(api.current())).toBe('devices.key-invalid');
      expect(await administrator.fleet.revoke('zc', id)).toEqual(revoked);
      const audits = await query(`SELECT subject FROM audit_entry WHERE action = 'device.revoke'`);
      expect(audits).toEqual([{ subject: `device:${id}` }]);
    });

    it('puts the socket out with the next look at who is connected', async () => {
      const { id, key } = await aDisplay();
      const socket = createHallSocket({
        baseUrl: running.baseUrl,
        hallId: 'zc',
        rooms: ['hall'],
        bearer: () => key,
      });
      await new Promise<void>((resolve) => {
        socket.onChange(() => socket.room('hall') && resolve());
      });
      await administrator.fleet.revoke('zc', id);
      const refused = new Promise<void>((resolve) => {
        socket.onChange(() => socket.refusal && resolve());
      });
      await running.app.get(StandingCheck).check();
      await refused;
      expect(socket.refusal?.code).toBe('devices.key-invalid');
      socket.close();
    });

    it('is final: no assignment, and nothing of another hall', async () => {
      const { id } = await aDisplay();
      const foreign = await aDisplay('屏', 'nb');
      await administrator.fleet.revoke('zc', id);
      const assigning = administrator.fleet.assign('zc', id, { name: '屏', ...HALL });
      expect(await refusalOf(assigning)).toBe('devices.already-revoked');
      expect(await refusalOf(administrator.fleet.revoke('zc', foreign.id))).toBe(
        'devices.not-found',
      );
      expect(await refusalOf(foreign.api.current())).toBe('no refusal');
    });
  });
});

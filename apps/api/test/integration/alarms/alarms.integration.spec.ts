import type { Api } from '@onewindow/client';
import type { AlarmsRoomState, AlarmView } from '@onewindow/contracts';
import { AnnounceDeviceTroubles } from '../../../src/modules/devices/watch/announce-device-troubles';
import { DeviceWatchModule } from '../../../src/modules/devices/watch/device-watch.module';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;
let guide: Api;
let supervisor: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
  guide = await aSignedIn(running, HALL, 'guide', ['guide']);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

async function openAlarms(kind: AlarmView['kind'] = 'help-wanted'): Promise<readonly AlarmView[]> {
  const { rooms } = await guide.snapshot.read(HALL, ['alarms']);
  return (rooms.alarms as AlarmsRoomState).open.filter((alarm) => alarm.kind === kind);
}

async function alarmEvents(): Promise<readonly string[]> {
  const rows = await database.dataSource.query<{ type: string }[]>(
    `SELECT type FROM hall_event WHERE type LIKE 'alarm.%' ORDER BY seq`,
  );
  return rows.map(({ type }) => type);
}

describe('help called from a kiosk', () => {
  it('is one call, however often it is asked for', async () => {
    expect(await kiosk.helpCall.current()).toBeNull();
    const first = await kiosk.helpCall.call();
    expect(first).toMatchObject({ acknowledgedAt: null });
    expect(await kiosk.helpCall.call()).toEqual(first);
    expect(await openAlarms()).toMatchObject([{ subjectName: 'kiosk', raisedAt: first.raisedAt }]);
    expect(await alarmEvents()).toEqual(['alarm.raised']);
  });

  it('is answered by the first who goes, and the second is told who that is', async () => {
    const [alarm] = await openAlarms();
    const seen = await guide.alarms.acknowledge(HALL, alarm!.id);
    expect(seen).toMatchObject({ acknowledgedBy: 'guide' });
    expect(await supervisor.alarms.acknowledge(HALL, alarm!.id)).toEqual(seen);
    expect(await openAlarms()).toEqual([seen]);
    const { acknowledgedAt } = seen;
    expect(await kiosk.helpCall.current()).toEqual({ raisedAt: seen.raisedAt, acknowledgedAt });
    expect(await alarmEvents()).toEqual(['alarm.raised', 'alarm.acknowledged']);
  });

  it('is over when somebody has helped', async () => {
    const [alarm] = await openAlarms();
    await guide.alarms.end(HALL, alarm!.id);
    expect(await openAlarms()).toEqual([]);
    expect(await kiosk.helpCall.current()).toBeNull();
    expect(await refusalOf(guide.alarms.end(HALL, alarm!.id))).toBe('alarms.not-found');
    expect(await refusalOf(guide.alarms.acknowledge(HALL, alarm!.id))).toBe('alarms.not-found');
  });

  it('can be withdrawn, and called anew', async () => {
    await kiosk.helpCall.call();
    await kiosk.helpCall.withdraw();
    await kiosk.helpCall.withdraw();
    expect(await openAlarms()).toEqual([]);
    await kiosk.helpCall.call();
    expect(await openAlarms()).toMatchObject([{ acknowledgedAt: null }]);
  });

  it('is raised once by two kiosks of the same name, and once for each', async () => {
    await kiosk.helpCall.withdraw();
    const other = await aDevice(running, HALL, 'kiosk');
    await Promise.all([kiosk, other, kiosk, other].map(({ helpCall }) => helpCall.call()));
    expect(await openAlarms()).toHaveLength(2);
  });
});

describe('a device that goes silent, or its reader', () => {
  const announce = () =>
    running.app.select(DeviceWatchModule).get(AnnounceDeviceTroubles).execute();

  async function lastSeen(ago: string): Promise<void> {
    await database.dataSource.query(
      `UPDATE device SET last_seen_at = now() - $1::interval WHERE kind = 'window-screen'`,
      [ago],
    );
  }

  beforeAll(async () => {
    await aDevice(running, HALL, 'window-screen', undefined);
  });

  it.each([
    ['a minute ago', '60 seconds', 0],
    ['two minutes ago', '120 seconds', 1],
    ['yesterday', '1 day', 0],
    ['two minutes ago, again', '120 seconds', 1],
  ])('was heard %s', async (_, ago, alarms) => {
    await lastSeen(ago);
    await announce();
    expect(await openAlarms('device-silent')).toHaveLength(alarms);
  });

  it('is nobody’s to call done, and ends when it is heard', async () => {
    const [alarm] = await openAlarms('device-silent');
    expect(await refusalOf(guide.alarms.end(HALL, alarm!.id))).toBe('alarms.ends-itself');
    await lastSeen('1 second');
    await announce();
    expect(await openAlarms('device-silent')).toEqual([]);
  });

  it('tells of a reader that has stopped, by its state, until it reads again', async () => {
    const told = (reader: string | null) =>
      database.dataSource.query(
        `UPDATE device SET last_seen_at = now(), reader = $1 WHERE kind = 'window-screen'`,
        [reader],
      );
    for (const state of ['offline', 'fault'] as const) {
      await told(state);
      await announce();
      expect(await openAlarms('reader-stopped')).toMatchObject([{ code: state }]);
    }
    for (const state of ['ok', null]) {
      await told(state);
      await announce();
      expect(await openAlarms('reader-stopped')).toEqual([]);
    }
  });

  it.each([
    [59_999, []],
    [60_000, [{ code: 'fast' }]],
    [-60_000, [{ code: 'slow' }]],
    [null, []],
  ])('tells of a clock that is %s ms ahead of the hall’s', async (skew, alarms) => {
    await database.dataSource.query(
      `UPDATE device SET last_seen_at = now(), clock_skew_ms = $1 WHERE kind = 'window-screen'`,
      [skew],
    );
    await announce();
    expect(await openAlarms('clock-wrong')).toMatchObject(alarms);
  });

  it('alarms nobody when the hall is closed', async () => {
    await database.dataSource.query(
      `INSERT INTO opening_hours (hall_id, queue_id, weekday, intervals)
       SELECT $1, NULL, weekday, '[]' FROM generate_series(1, 7) AS weekday`,
      [HALL],
    );
    await lastSeen('120 seconds');
    await announce();
    expect(await openAlarms('device-silent')).toEqual([]);
  });
});

import type { Api } from '@onewindow/client';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const HEADER = 'date,window,from,until\n';
const { windowId } = SMALL_HALL;

let database: TestDatabase;
let running: TestApp;
let administrator: Api;
let supervisor: Api;
let clerk: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  administrator = await aSignedIn(running, HALL, 'admin', ['administrator']);
  supervisor = await aSignedIn(running, HALL, 'boss', ['supervisor']);
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

const importing = (...lines: readonly string[]) =>
  administrator.policies.importRoster(HALL, { csv: HEADER + lines.join('\n') });
const standAt = (time: string) =>
  setHallTime(database.dataSource.manager, HALL, { now: new Date(time), rate: 0 });

describe('a roster', () => {
  it('says who is to be open now, beside who is', async () => {
    await importing('2026-03-02,A01,09:00,12:00', '2026-03-03,A01,09:00,12:00');
    await standAt('2026-03-02T10:00:00+08:00');
    expect(await supervisor.policies.rosterNow(HALL)).toMatchObject({
      planned: [windowId],
      open: [],
      missing: [windowId],
      unplanned: [],
    });
    await clerk.windowSession.open(HALL, { windowId });
    expect(await supervisor.policies.rosterNow(HALL)).toMatchObject({ missing: [], unplanned: [] });
    await standAt('2026-03-02T12:00:00+08:00');
    expect(await supervisor.policies.rosterNow(HALL)).toMatchObject({
      planned: [],
      unplanned: [windowId],
    });
  });

  it('replaces the days of the file and no others', async () => {
    expect(await importing('2026-03-03,A01,13:00,17:00')).toEqual({
      dates: ['2026-03-03'],
      shifts: 1,
    });
    await standAt('2026-03-03T10:00:00+08:00');
    expect(await supervisor.policies.roster(HALL)).toEqual([
      { windowId, date: '2026-03-03', fromMinute: 780, untilMinute: 1_020 },
    ]);
    await standAt('2026-03-02T10:00:00+08:00');
    expect(await supervisor.policies.roster(HALL)).toHaveLength(1);
  });

  it('changes nothing when a line of the file is wrong', async () => {
    const wrong = importing('2026-03-02,A01,10:00,11:00', '2026-03-02,Z99,10:00,11:00');
    expect(await refusalOf(wrong)).toBe('hall.import-invalid');
    await standAt('2026-03-02T09:00:00+08:00');
    expect(await supervisor.policies.rosterNow(HALL)).toMatchObject({ planned: [windowId] });
  });
});

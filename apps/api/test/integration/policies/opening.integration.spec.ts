import type { Api } from '@onewindow/client';
import type { OpeningIntervalView, SetOpeningHoursRequest } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const { queueId, itemId } = SMALL_HALL;
const full = (fromMinute: number, untilMinute: number): OpeningIntervalView => ({
  fromMinute,
  untilMinute,
  duty: 'full',
});
const WORKDAY = [full(540, 720), full(780, 1_020)];
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, intervals: WORKDAY }));

let database: TestDatabase;
let running: TestApp;
let hallId: string;
let halls = 0;
let kiosk: Api;
let administrator: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  running = await startTestApp(database);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

beforeEach(async () => {
  halls += 1;
  hallId = `h${halls}`;
  await aSmallHall(database.dataSource, hallId);
  administrator = await aSignedIn(running, hallId, 'administrator', ['administrator']);
  kiosk = await aDevice(running, hallId, 'kiosk');
});

/** A moment in the hall's own time zone. */
async function standAt(local: string, offset = '+08:00'): Promise<void> {
  const now = new Date(`${local}${offset}`);
  await setHallTime(database.dataSource.manager, hallId, { now, rate: 0 });
}

const visit = { itemIds: [itemId], purpose: 'apply' } as const;
const taking = () => refusalOf(kiosk.tickets.issue(hallId, visit));
const setHours = (over: Partial<SetOpeningHoursRequest>) =>
  administrator.policies.setOpeningHours(hallId, {
    queueId: null,
    week: WEEK,
    dates: [],
    ...over,
  });

// 2026-03-02 is a Monday.
describe('a hall with opening hours', () => {
  it('gives numbers out at any hour until it has set some', async () => {
    await standAt('2026-03-01T03:00:00');
    expect(await taking()).toBe('no refusal');
    expect((await kiosk.policies.openingHours(hallId)).now).toEqual({
      kind: 'open',
      duty: 'full',
      until: null,
    });
  });

  it('refuses outside them, before the choice is made, and says when it opens', async () => {
    await setHours({});
    await standAt('2026-03-02T12:30:00');
    const refusal = {
      code: 'ticketing.outside-hours',
      details: { queueId, opensAt: '2026-03-02T05:00:00.000Z' },
    };
    await expect(kiosk.tickets.issue(hallId, visit)).rejects.toMatchObject(refusal);
    await expect(kiosk.tickets.plan(hallId, visit)).rejects.toMatchObject(refusal);
    await standAt('2026-03-02T13:00:00');
    expect(await taking()).toBe('no refusal');
    expect((await kiosk.policies.openingHours(hallId)).now).toMatchObject({
      kind: 'open',
      until: '2026-03-02T09:00:00.000Z',
    });
    await standAt('2026-03-06T17:00:00');
    expect((await kiosk.policies.openingHours(hallId)).now).toEqual({
      kind: 'closed',
      opensAt: '2026-03-09T01:00:00.000Z',
    });
  });

  it('reads them in its own time zone', async () => {
    await database.dataSource.query(
      `UPDATE hall SET time_zone = 'America/New_York' WHERE id = $1`,
      [hallId],
    );
    await setHours({});
    await standAt('2026-03-02T09:00:00', '-05:00');
    expect(await taking()).toBe('no refusal');
    await standAt('2026-03-02T09:00:00');
    expect(await taking()).toBe('ticketing.outside-hours');
  });

  it('lets a queue have its own, and a date of its own beat both', async () => {
    await setHours({ dates: [{ date: '2026-03-03', intervals: [] }] });
    await setHours({ queueId, week: [{ weekday: 7, intervals: [full(600, 660)] }] });
    await standAt('2026-03-01T10:00:00');
    expect(await taking()).toBe('no refusal');
    await standAt('2026-03-02T10:00:00');
    expect(await taking()).toBe('ticketing.outside-hours');
    await setHours({ queueId, week: [], dates: [{ date: '2026-03-03', intervals: WORKDAY }] });
    expect(await taking()).toBe('no refusal');
    await standAt('2026-03-03T10:00:00');
    expect(await taking()).toBe('no refusal');
    await setHours({ queueId, week: [] });
    expect(await taking()).toBe('ticketing.outside-hours');
  });

  it('keeps each change with before and after, and refuses hours that cannot be', async () => {
    await setHours({});
    await setHours({ week: [] });
    const overlapping = [{ weekday: 1, intervals: [full(540, 720), full(700, 800)] }];
    const twice = [WEEK[0]!, WEEK[0]!];
    expect(await refusalOf(setHours({ week: overlapping }))).toBe('policies.hours-unfit');
    expect(await refusalOf(setHours({ week: twice }))).toBe('policies.hours-unfit');
    expect(await refusalOf(setHours({ queueId: 'no-queue' }))).toBe('hall.queue-not-found');
    const noDate = [{ date: '2026-02-30', intervals: [] }];
    expect(await refusalOf(setHours({ dates: noDate }))).toBe('request.malformed');

    expect((await kiosk.policies.openingHours(hallId)).hall).toEqual({ week: [], dates: [] });
    const audits = await database.dataSource.query<{ details: object }[]>(
      `SELECT details FROM audit_entry
       WHERE hall_id = $1 AND action = 'policy.set-opening-hours' ORDER BY id`,
      [hallId],
    );
    expect(audits).toMatchObject([
      { details: { before: { week: [] }, after: { week: WEEK } } },
      { details: { before: { week: WEEK }, after: { week: [] } } },
    ]);
  });
});

describe('the calendar of a hall', () => {
  beforeEach(() => setHours({}));

  it('knows the national holidays and the days worked in exchange', async () => {
    await administrator.policies.importNationalCalendar(hallId, { year: 2026 });
    await standAt('2026-02-17T10:00:00');
    expect(await taking()).toBe('ticketing.outside-hours');
    await standAt('2026-02-14T10:00:00');
    expect(await taking()).toBe('no refusal');
    expect(
      await refusalOf(administrator.policies.importNationalCalendar(hallId, { year: 2090 })),
    ).toBe('policies.calendar-unknown');
  });

  it('takes the days of a year from the hall itself', async () => {
    const day = { date: '2026-03-02', kind: 'holiday', name: '馆庆' } as const;
    const set = (days: readonly (typeof day)[], year = 2026) =>
      administrator.policies.setCalendar(hallId, { year, days });
    expect(await set([day])).toEqual([day]);
    await standAt('2026-03-02T10:00:00');
    expect(await taking()).toBe('ticketing.outside-hours');
    expect(await refusalOf(set([day], 2027))).toBe('policies.calendar-unfit');
    expect(await refusalOf(set([day, day]))).toBe('policies.calendar-unfit');
    await set([]);
    expect(await taking()).toBe('no refusal');
  });
});

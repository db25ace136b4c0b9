import { ItemDemandQuery } from '../../../src/modules/insight/demand/item-demand.query';
import type { Api } from '@onewindow/client';
import { aDevice, aSignedIn } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const visit = () => kiosk.tickets.issue(HALL, { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });

/** As a process sees it that has not looked before. */
const demand = () => new ItemDemandQuery(database.dataSource).atThisHour(HALL);

describe('what people come for at this hour', () => {
  it('is nothing before anybody came, and less than three visits are chance', async () => {
    await visit();
    await visit();
    expect(await demand()).toEqual([]);
    expect(await kiosk.items.demand(HALL)).toEqual([]);
  });

  it('is believed for a while', async () => {
    await visit();
    expect(await kiosk.items.demand(HALL)).toEqual([]);
    expect(await demand()).toEqual([{ itemId: SMALL_HALL.itemId, visits: 3 }]);
  });

  it.each([
    ['an hour ago', '1 hour', 3],
    ['three hours ago', '3 hours', undefined],
    ['yesterday at this hour', '24 hours', 3],
  ])('counts those who came %s', async (_, ago, visits) => {
    await database.dataSource.query(
      `UPDATE ticket_step SET at = hall_now(hall_id) - $1::interval WHERE action = 'issue'`,
      [ago],
    );
    expect((await demand())[0]?.visits).toBe(visits);
  });

  it('looks back two weeks', async () => {
    await database.dataSource.query('UPDATE ticket_step SET business_date = business_date - 15');
    expect(await demand()).toEqual([]);
  });
});

describe('how well the hall serves today', () => {
  let supervisor: Api;
  const figures = () => supervisor.insight.service(HALL);
  const NOBODY = { share: null, n: 0 };

  /** Numbers of today, each with its wait and how long ago it was first called, in minutes. */
  async function called(waits: readonly number[], ago: number, state = 'completed') {
    for (const wait of waits) {
      const { ticket } = await visit();
      await database.dataSource.query(
        `UPDATE ticket SET state = $2, first_called_at = now - $3 * interval '1 minute',
           issued_at = now - ($3 + $4) * interval '1 minute'
         FROM (SELECT hall_now($5) AS now OFFSET 0) AS moment WHERE id = $1`,
        [ticket.id, state, ago, wait, HALL],
      );
    }
  }

  beforeAll(async () => {
    supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
    await database.dataSource.query('UPDATE ticket SET business_date = business_date - 1');
    await database.dataSource.query('UPDATE queue SET target_minutes = 15');
  });

  it('is not told before anybody was called', async () => {
    await visit();
    expect(await figures()).toEqual({
      levelNow: NOBODY,
      levelToday: NOBODY,
      leftUnserved: NOBODY,
      zones: [{ zoneId: SMALL_HALL.zoneId, p50Minutes: null, p90Minutes: null, n: 0 }],
    });
  });

  it('is not told of four, but of five', async () => {
    await called([5, 10, 15, 16], 10);
    expect((await figures()).levelNow).toEqual({ share: null, n: 4 });
    await called([24], 10);
    const { levelNow, zones } = await figures();
    expect(levelNow).toEqual({ share: 0.6, n: 5 });
    expect(zones).toMatchObject([{ n: 5 }]);
    expect(zones[0]!.p50Minutes).toBeCloseTo(15);
    // Of five, nine tenths lie at rank 4.6: 16 + 0.6 × (24 − 16).
    expect(zones[0]!.p90Minutes).toBeCloseTo(20.8);
  });

  it('forgets for now who was called half an hour ago, but not for today', async () => {
    await called([60], 31);
    const { levelNow, levelToday, zones } = await figures();
    expect(levelNow.n).toBe(5);
    expect(levelToday).toEqual({ share: 0.5, n: 6 });
    expect(zones[0]!.n).toBe(6);
  });

  it('counts who left unserved beside who was served', async () => {
    await called([5], 10, 'missed');
    const { ticket } = await visit();
    await database.dataSource.query(`UPDATE ticket SET state = 'cancelled' WHERE id = $1`, [
      ticket.id,
    ]);
    expect((await figures()).leftUnserved).toEqual({ share: 0.25, n: 8 });
  });
});

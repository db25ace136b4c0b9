import { ItemDemandQuery } from '../../../src/modules/insight/demand/item-demand.query';
import type { Api } from '@onewindow/client';
import { aDevice } from '../../support/callers';
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

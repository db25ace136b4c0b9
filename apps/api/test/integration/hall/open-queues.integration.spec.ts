import type { OpenQueueView } from '@onewindow/contracts';
import request from 'supertest';
import { throttledAddress } from '../../../src/modules/identity/throttling/network-address';
import { OpenHallThrottle } from '../../../src/modules/open-hall/open-hall-throttle';
import { OpenQueuesService } from '../../../src/modules/open-hall/open-queues.service';
import { aDevice, aSignedIn } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const PATH = `/api/v1/open/halls/${HALL}/queues`;
const LOCAL = throttledAddress('127.0.0.1');

let database: TestDatabase;
let running: TestApp;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const ask = () => request(running.baseUrl).get(PATH);

/** The same app as it is once an answer is no longer believed. */
const letGrowOld = () => jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_001);

describe('the queues of a hall as open data', () => {
  afterEach(() => jest.restoreAllMocks());

  it('tell what the boards show, to pages of anybody', async () => {
    const kiosk = await aDevice(running, HALL, 'kiosk');
    const clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
    await clerk.windowSession.open(HALL, { windowId: SMALL_HALL.windowId });
    const { ticket } = await kiosk.tickets.issue(HALL, {
      itemIds: [SMALL_HALL.itemId],
      purpose: 'apply',
    });
    await kiosk.tickets.issue(HALL, { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });
    await clerk.windowSession.callNext(HALL);

    const { body, headers, text } = await ask().set('Origin', 'https://portal.example').expect(200);

    expect(body).toMatchObject([
      {
        id: 'urn:ngsi-ld:QueueMonitor:zc:general',
        status: 'open',
        numberOfWaiting: 1,
        windowsOpen: 1,
        nowCalling: [{ label: ticket.label, windowId: SMALL_HALL.windowId }],
        estimatedWaitReason: null,
        openingHours: [],
        licence: null,
      },
    ]);
    expect(text).not.toContain(ticket.id);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=5',
    });
  });

  it('are read once for all who ask, and again after a while', async () => {
    const { headers } = await ask().expect(200);
    await database.dataSource.query(`UPDATE queue SET status = 'paused' WHERE hall_id = $1`, [
      HALL,
    ]);
    await ask().set('If-None-Match', headers['etag']!).expect(304);

    letGrowOld();
    const [queue] = await running.app.get(OpenQueuesService).ofHall(HALL);
    expect(queue).toMatchObject({ status: 'paused', estimatedWaitReason: 'not-open' });
  });

  it('keep their ETag while nothing changes, however often they are read', async () => {
    const before = await ask().expect(200);
    letGrowOld();
    const read = await running.app.get(OpenQueuesService).ofHall(HALL);
    expect(read).toEqual(before.body as OpenQueueView[]);
  });

  it('of a hall that is not there are not kept', async () => {
    const answer = await request(running.baseUrl).get('/api/v1/open/halls/nowhere/queues');
    expect(answer.body).toMatchObject({ code: 'hall.not-found' });
    expect(answer.headers['cache-control']).toBeUndefined();
  });

  it('are refused to an address that asks without end', async () => {
    const throttle = running.app.get(OpenHallThrottle);
    const count = () =>
      throttle.count(LOCAL).then(
        () => true,
        () => false,
      );
    while (await count());
    const answer = await ask().expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});

import type { Api } from '@onewindow/client';
import { aDevice, aSignedIn } from '../../support/callers';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { countTicketRows } from '../../support/ticket-rows';

const HALL = 'zc';

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

describe('which tickets a choice of items makes', () => {
  it('sends collecting to the queue that hands results out', async () => {
    const plan = await kiosk.tickets.plan(HALL, { itemIds: ['A-SCJG-0040'], purpose: 'collect' });
    expect(plan.queueId).toBe('A-CJ');
  });

  it('keeps items of two queues together where a joint window serves both', async () => {
    const request = { itemIds: ['B-SB-0001', 'B-YB-0001'], purpose: 'apply' } as const;
    const { ticket } = await kiosk.tickets.issue(HALL, request);
    const [row] = await database.dataSource.query<{ required_queue_ids: string[] }[]>(
      'SELECT required_queue_ids FROM ticket WHERE id = $1',
      [ticket.id],
    );
    expect([...row!.required_queue_ids].sort()).toEqual(['B-SB', 'B-YB']);
    const elsewhere = await aSignedIn(running, HALL, 'only-one-queue', ['clerk']);
    await elsewhere.windowSession.open(HALL, { windowId: await windowServingOnly('B-SB') });
    expect((await elsewhere.windowSession.callNext(HALL)).ticket).toBeNull();
    const joint = await aSignedIn(running, HALL, 'joint', ['clerk']);
    await joint.windowSession.open(HALL, { windowId: await windowServingBoth('B-SB', 'B-YB') });
    expect((await joint.windowSession.callNext(HALL)).ticket?.id).toBe(ticket.id);
  });

  it('tells items apart that no window serves together, and issues nothing', async () => {
    const before = await countTicketRows(database);
    const choice = {
      itemIds: ['A-SCJG-0040', 'B-HY-0001', 'A-JT-0020'],
      purpose: 'apply',
    } as const;
    const refused = await kiosk.tickets.issue(HALL, choice).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'ticketing.items-need-separate-tickets',
      status: 422,
      details: {
        groups: [
          { queueIds: ['A-ZH'], itemIds: ['A-SCJG-0040', 'A-JT-0020'] },
          { queueIds: ['B-HY'], itemIds: ['B-HY-0001'] },
        ],
      },
    });
    expect(await countTicketRows(database)).toEqual(before);
  });
});

async function windowServingOnly(queueId: string): Promise<string> {
  const [row] = await database.dataSource.query<{ window_id: string }[]>(
    `SELECT window_id FROM window_skill WHERE hall_id = $1
     GROUP BY window_id HAVING array_agg(queue_id) = ARRAY[$2] LIMIT 1`,
    [HALL, queueId],
  );
  return row!.window_id;
}

async function windowServingBoth(...queueIds: string[]): Promise<string> {
  const [row] = await database.dataSource.query<{ window_id: string }[]>(
    `SELECT window_id FROM window_skill WHERE hall_id = $1
     GROUP BY window_id HAVING array_agg(queue_id) @> $2 LIMIT 1`,
    [HALL, queueIds],
  );
  return row!.window_id;
}

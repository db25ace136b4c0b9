import type { Api } from '@onewindow/client';
import type { ErrorCode } from '@onewindow/contracts';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { countTicketRows } from '../../support/ticket-rows';

const HALL = 'zc';

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;
let clerk: Api;
let supervisor: Api;
let guide: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
  guide = await aSignedIn(running, HALL, 'guide', ['guide']);
  await clerk.windowSession.open(HALL, { windowId: 'A10' });
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

describe('priority', () => {
  const request = { itemIds: ['A-GS-0001'], purpose: 'apply', priorityClass: 'elder' } as const;

  it('is granted by a guide and makes the ticket due earlier', async () => {
    const { ticket } = await guide.tickets.issue(HALL, request);
    expect(ticket.priorityClass).toBe('elder');
    expect(Date.parse(ticket.order.dueAt)).toBe(Date.parse(ticket.issuedAt));
  });

  it('is not granted by a kiosk', async () => {
    expect(await refusalOf(kiosk.tickets.issue(HALL, request))).toBe(
      'ticketing.priority-not-permitted',
    );
  });
});

describe('bad input changes nothing', () => {
  const apply = (itemIds: readonly string[]) =>
    kiosk.tickets.issue(HALL, { itemIds, purpose: 'apply' });

  it.each<[string, () => Promise<unknown>, ErrorCode]>([
    ['unknown item', () => apply(['A-NO-0000']), 'catalogue.item-not-found'],
    ['no item', () => apply([]), 'ticketing.items-missing'],
    ['an item twice', () => apply(['A-GS-0001', 'A-GS-0001']), 'ticketing.items-duplicate'],
    [
      'eleven items',
      () => apply(Array.from({ length: 11 }, (_, n) => `A-SCJG-00${n + 30}`)),
      'ticketing.items-too-many',
    ],
    ['a list that is none', () => apply('A-GS-0001' as unknown as string[]), 'request.malformed'],
    [
      'an unknown purpose',
      () => kiosk.tickets.issue(HALL, { itemIds: ['A-GS-0001'], purpose: 'chat' as 'apply' }),
      'request.malformed',
    ],
    [
      'an unknown ticket',
      () => clerk.tickets.start(HALL, '01900000-0000-7000-8000-000000000000'),
      'ticketing.ticket-not-found',
    ],
    ['an id that is none', () => clerk.tickets.start(HALL, 'A012'), 'request.malformed'],
    ['an unknown window', () => guideAtWindow('Z99'), 'hall.window-not-found'],
  ])('%s', async (_, attempt, code) => {
    const before = await countTicketRows(database);
    expect(await refusalOf(attempt())).toBe(code);
    expect(await countTicketRows(database)).toEqual(before);
  });

  async function guideAtWindow(windowId: string): Promise<unknown> {
    const free = await aSignedIn(running, HALL, `free-${windowId}`, ['clerk']);
    return free.windowSession.open(HALL, { windowId });
  }

  it('a paused and a closed queue', async () => {
    await supervisor.queues.setStatus(HALL, 'B-GZ', { status: 'paused' });
    expect(await refusalOf(apply(['B-GZ-0001']))).toBe('ticketing.queue-paused');
    await supervisor.queues.setStatus(HALL, 'B-GZ', { status: 'closed' });
    expect(await refusalOf(apply(['B-GZ-0001']))).toBe('ticketing.queue-closed');
    await supervisor.queues.setStatus(HALL, 'B-GZ', { status: 'open' });
    expect((await apply(['B-GZ-0001'])).ticket.label).toBe('Z001');
  });

  it('a day whose numbers are all taken, without a gap in the numbers', async () => {
    await database.dataSource.query(
      `UPDATE queue SET daily_quota = 2 WHERE hall_id = $1 AND id = 'B-HY'`,
      [HALL],
    );
    const labels = [await apply(['B-HY-0001']), await apply(['B-HY-0001'])];
    expect(labels.map(({ ticket }) => ticket.label)).toEqual(['M001', 'M002']);
    expect(await refusalOf(apply(['B-HY-0001']))).toBe('ticketing.quota-exhausted');
  });

  it('a command without a key', async () => {
    const response = await fetch(`${running.baseUrl}/api/v1/halls/${HALL}/tickets`, {
      method: 'POST',
      headers: { authorization: 'Bearer nothing', 'content-type': 'application/json' },
      body: '{"itemIds":',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toMatchObject({
      code: expect.any(String),
      requestId: expect.any(String),
    });
  });
});

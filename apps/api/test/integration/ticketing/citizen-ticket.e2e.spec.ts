import type { Api } from '@onewindow/client';
import type { IssuedTicketView, TicketRoomState } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const QUEUE = 'A-ZH';
const NO_SHOW_MINUTES = 3;

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;
let clerk: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  await clerk.windowSession.open(HALL, { windowId: 'A10' });
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

const issue = () => kiosk.tickets.issue(HALL, { itemIds: ['A-GS-0001'], purpose: 'apply' });
const read = ({ token }: IssuedTicketView) => aCitizen(running, token).citizen.ticket();

async function letPass(minutes: number): Promise<void> {
  const { dataSource } = database;
  const [row] = await dataSource.query<{ now: Date }[]>('SELECT hall_now($1) AS now', [HALL]);
  const now = new Date(row!.now.getTime() + minutes * 60_000);
  await setHallTime(dataSource.manager, HALL, { now, rate: 1 });
}

/** What the live wire says of the same ticket at the same time. */
async function roomOf({ ticket, token }: IssuedTicketView): Promise<unknown> {
  const room = `ticket:${ticket.id}` as const;
  return (await aCitizen(running, token).snapshot.read(HALL, [room])).rooms[room];
}

async function callUntil(ticketId: string): Promise<void> {
  for (;;) {
    const { ticket } = await clerk.windowSession.callNext(HALL);
    if (ticket?.id === ticketId) return;
    await clerk.tickets.cancel(HALL, ticket!.id);
  }
}

async function miss({ ticket }: IssuedTicketView): Promise<void> {
  await callUntil(ticket.id);
  await letPass(NO_SHOW_MINUTES);
  await clerk.tickets.markMissed(HALL, ticket.id);
}

describe('the first reading of a ticket', () => {
  it('says in one answer what its room would say', async () => {
    await issue();
    const own = await issue();
    const waiting = await read(own);
    expect(waiting.standing).toMatchObject<Partial<TicketRoomState>>({
      label: own.ticket.label,
      queueId: QUEUE,
      state: 'waiting',
      ahead: 1,
    });
    expect(waiting.standing).toEqual(await roomOf(own));
    expect(waiting).toMatchObject({ wait: { kind: 'range' }, undoUntil: null, rejoin: null });

    await callUntil(own.ticket.id);
    const called = await read(own);
    expect(called.standing).toMatchObject({ state: 'called', windowId: 'A10', areaId: 'A1' });
    expect(called.standing).toEqual(await roomOf(own));
    await clerk.tickets.cancel(HALL, own.ticket.id);
  });

  it('says until when a cancelling can be taken back', async () => {
    const own = await issue();
    const citizen = aCitizen(running, own.token);
    await citizen.citizen.cancel();
    const { undoUntil, standing, at } = await citizen.citizen.ticket();
    expect(standing.state).toBe('cancelled');
    const leftSeconds = (Date.parse(undoUntil ?? '') - Date.parse(at)) / 1_000;
    expect(leftSeconds).toBeGreaterThan(0);
    expect(leftSeconds).toBeLessThanOrEqual(60);
    await letPass(1.1);
    expect((await citizen.citizen.ticket()).undoUntil).toBeNull();
  });

  it('offers no undo when the window has withdrawn the call', async () => {
    const own = await issue();
    await callUntil(own.ticket.id);
    await clerk.tickets.cancel(HALL, own.ticket.id);
    expect((await read(own)).undoUntil).toBeNull();
  });

  it('says how many would go first after a miss, and keeps its word', async () => {
    const own = await issue();
    const citizen = aCitizen(running, own.token);
    await miss(own);
    expect((await read(own)).rejoin).toEqual({ kind: 'open', ahead: 0, timesLeft: 2 });
    for (let n = 0; n < 4; n += 1) await issue();
    expect((await read(own)).rejoin).toEqual({ kind: 'open', ahead: 3, timesLeft: 2 });
    await citizen.citizen.rejoin();
    expect(await read(own)).toMatchObject({ standing: { ahead: 3 }, rejoin: null });

    await miss(own);
    expect((await read(own)).rejoin).toMatchObject({ kind: 'open', timesLeft: 1 });
    await citizen.citizen.rejoin();
    await miss(own);
    expect((await read(own)).rejoin).toEqual({ kind: 'closed', reason: 'limit-reached' });
  });
});

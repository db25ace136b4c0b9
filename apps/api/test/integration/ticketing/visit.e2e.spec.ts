import { command, type Api } from '@onewindow/client';
import type { CaseOutcome, TicketView } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
/** Three departments, one comprehensive queue. */
const THREE_DEPARTMENTS = ['A-SCJG-0040', 'A-JT-0020', 'A-WJ-0010'];

let database: TestDatabase;
let running: TestApp;
let kiosk: Api;
let clerk: Api;
let guide: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  kiosk = await aDevice(running, HALL, 'kiosk');
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  guide = await aSignedIn(running, HALL, 'guide', ['guide']);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

function outcomes(ticket: TicketView, outcome: CaseOutcome = 'accepted') {
  return { outcomes: ticket.cases.map(({ id: caseId }) => ({ caseId, outcome })) };
}

/** Sets the hall's clock forward; it goes on running from there. */
async function letPass(minutes: number): Promise<void> {
  const [row] = await database.dataSource.query<{ now: Date }[]>('SELECT hall_now($1) AS now', [
    HALL,
  ]);
  const now = new Date(row!.now.getTime() + minutes * 60_000);
  await setHallTime(database.dataSource.manager, HALL, { now, rate: 1 });
}

describe('a visit for three items of three departments', () => {
  let ticket: TicketView;
  let token: string;

  it('is one ticket in the comprehensive queue, told where to go', async () => {
    const issued = await kiosk.tickets.issue(HALL, {
      itemIds: THREE_DEPARTMENTS,
      purpose: 'apply',
    });
    ({ ticket, token } = issued);
    expect(ticket).toMatchObject({ queueId: 'A-ZH', state: 'waiting', origin: 'kiosk' });
    expect(ticket.label).toMatch(/^A\d{3}$/);
    expect(ticket.cases.map(({ itemId }) => itemId)).toEqual(THREE_DEPARTMENTS);
    expect(new Set(ticket.cases.map(({ departmentNames }) => departmentNames.zhHans)).size).toBe(3);
    expect(issued.areas.map(({ id }) => id)).toEqual(['A1']);
    expect(issued.ahead).toBe(0);
    expect(issued.wait).toEqual({ kind: 'unknown', reason: 'no-window-open' });
    expect(issued.trackUrl).toContain(`/t/${token}`);
  });

  it('is followed by its holder only', async () => {
    expect(await aCitizen(running, token).citizen.ticket()).toMatchObject({
      ticketId: ticket.id,
      queueId: 'A-ZH',
      items: { length: 3 },
    });
    const stranger = aCitizen(running, `ZC-${'0'.repeat(26)}`);
    expect(await refusalOf(stranger.citizen.ticket())).toBe('citizen.token-invalid');
  });

  it('cannot be rated before it is served', async () => {
    const rating = aCitizen(running, token).citizen.rate({ level: 5 });
    expect(await refusalOf(rating)).toBe('ratings.not-served-yet');
  });

  it('is called by a window that serves its queue', async () => {
    expect(await refusalOf(clerk.windowSession.callNext(HALL))).toBe('windows.not-at-window');
    const session = await clerk.windowSession.open(HALL, { windowId: 'A10' });
    expect(session).toMatchObject({ windowId: 'A10', areaId: 'A1', ticket: null });
    const called = await clerk.windowSession.callNext(HALL);
    expect(called.ticket).toMatchObject({ id: ticket.id, state: 'called', windowId: 'A10' });
    expect(called.reason).toMatchObject({ code: 'due', overtakes: 0 });
    expect((await clerk.windowSession.current(HALL))?.ticket?.id).toBe(ticket.id);
  });

  it('blocks a second call and the closing of the window while it is open', async () => {
    expect(await refusalOf(clerk.windowSession.callNext(HALL))).toBe('windows.ticket-open');
    expect(await refusalOf(clerk.windowSession.close(HALL))).toBe('windows.ticket-open');
  });

  it('is recalled after the gap, and no more than twice', async () => {
    expect(await refusalOf(clerk.tickets.recall(HALL, ticket.id))).toBe(
      'ticketing.recall-too-soon',
    );
    await letPass(0.4);
    expect((await clerk.tickets.recall(HALL, ticket.id)).callCount).toBe(2);
    await letPass(0.4);
    await clerk.tickets.recall(HALL, ticket.id);
    await letPass(0.4);
    const third = clerk.tickets.recall(HALL, ticket.id);
    expect(await refusalOf(third)).toBe('ticketing.recall-limit-reached');
  });

  it('is served and closed with an outcome for each case', async () => {
    await clerk.tickets.start(HALL, ticket.id);
    const [first] = ticket.cases;
    const half = { outcomes: [{ caseId: first!.id, outcome: 'accepted' as const }] };
    const unfinished = clerk.tickets.complete(HALL, ticket.id, half);
    expect(await refusalOf(unfinished)).toBe('ticketing.outcome-missing');
    const done = await clerk.tickets.complete(HALL, ticket.id, outcomes(ticket));
    expect(done.state).toBe('completed');
    expect(done.cases.map(({ outcome }) => outcome)).toEqual(Array(3).fill('accepted'));
  });

  it('is rated once, and never again', async () => {
    const citizen = aCitizen(running, token);
    expect(await citizen.citizen.rate({ level: 5, comment: '很快' })).toMatchObject({ level: 5 });
    expect(await refusalOf(citizen.citizen.rate({ level: 1 }))).toBe('ratings.already-rated');
    const rows = await database.dataSource.query<{ level: number; channel: string }[]>(
      'SELECT level, channel FROM rating WHERE ticket_id = $1',
      [ticket.id],
    );
    expect(rows).toEqual([{ level: 5, channel: 'QR' }]);
  });

  it('has left a step for each verb and an event for each step', async () => {
    const steps = await database.dataSource.query<{ action: string }[]>(
      'SELECT action FROM ticket_step WHERE ticket_id = $1 ORDER BY id',
      [ticket.id],
    );
    expect(steps.map(({ action }) => action)).toEqual([
      'issue',
      'call',
      'recall',
      'recall',
      'start',
      'complete',
    ]);
    const events = await database.dataSource.query<{ type: string }[]>(
      `SELECT type FROM hall_event WHERE payload ->> 'ticketId' = $1 ORDER BY seq`,
      [ticket.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'ticket.issued',
      'ticket.called',
      'ticket.recalled',
      'ticket.recalled',
      'ticket.started',
      'ticket.completed',
      'ticket.rated',
    ]);
  });

  it('leaves no token in the database', async () => {
    const secret = token.slice(3);
    const columns = await database.dataSource.query<{ table_name: string }[]>(
      `SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    for (const { table_name: table } of columns) {
      const found = await database.dataSource.query<unknown[]>(
        `SELECT 1 FROM "${table}" AS line WHERE line::text LIKE '%' || $1 || '%' LIMIT 1`,
        [secret],
      );
      expect({ table, found }).toEqual({ table, found: [] });
    }
  });
});

describe('nobody waiting', () => {
  it('is an answer, kept for a repeat of the same key', async () => {
    const pressed = command();
    const empty = { ticket: null, reason: null };
    expect(await clerk.windowSession.callNext(HALL, { command: pressed })).toEqual(empty);
    await kiosk.tickets.issue(HALL, { itemIds: ['A-SCJG-0040'], purpose: 'apply' });
    expect(await clerk.windowSession.callNext(HALL, { command: pressed })).toEqual(empty);
    const { ticket } = await clerk.windowSession.callNext(HALL);
    expect(ticket?.state).toBe('called');
    await letPass(3);
    expect((await clerk.tickets.markMissed(HALL, ticket!.id)).state).toBe('missed');
  });
});

describe('coming back after a miss', () => {
  it('puts the ticket behind the third waiting, and tells how many go first', async () => {
    const apply = { itemIds: ['A-GS-0001'], purpose: 'apply' } as const;
    const early = await kiosk.tickets.issue(HALL, apply);
    const { ticket } = await clerk.windowSession.callNext(HALL);
    expect(ticket?.id).toBe(early.ticket.id);
    await letPass(3);
    await clerk.tickets.markMissed(HALL, early.ticket.id);
    const others = [];
    for (let n = 0; n < 4; n += 1) others.push(await kiosk.tickets.issue(HALL, apply));
    const citizen = aCitizen(running, early.token);
    await citizen.citizen.rejoin();
    expect(await refusalOf(citizen.citizen.rejoin())).toBe('ticketing.action-not-allowed');
    const [event] = await database.dataSource.query<{ payload: { ahead: number } }[]>(
      `SELECT payload FROM hall_event WHERE type = 'ticket.returned' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event?.payload.ahead).toBe(3);
    const called: (string | undefined)[] = [];
    for (let n = 0; n < 5; n += 1) {
      const next = await clerk.windowSession.callNext(HALL);
      called.push(next.ticket?.label);
      await clerk.tickets.cancel(HALL, next.ticket!.id);
    }
    const [first, second, third, fourth] = others.map((other) => other.ticket.label);
    expect(called).toEqual([first, second, third, early.ticket.label, fourth]);
  });
});

describe('the end of a ticket', () => {
  it('comes by its holder while it waits, not once it is called', async () => {
    const { ticket, token } = await kiosk.tickets.issue(HALL, {
      itemIds: ['B-MS-0001'],
      purpose: 'consult',
    });
    const citizen = aCitizen(running, token);
    await citizen.citizen.cancel();
    expect((await guide.tickets.get(HALL, ticket.id)).state).toBe('cancelled');
    expect(await refusalOf(citizen.citizen.cancel())).toBe('ticketing.action-not-allowed');
  });

  it('is taken back within a minute, to the exact place', async () => {
    const { ticket, token } = await kiosk.tickets.issue(HALL, {
      itemIds: ['B-MS-0001'],
      purpose: 'apply',
    });
    const citizen = aCitizen(running, token);
    await citizen.citizen.cancel();
    await citizen.citizen.undoCancel();
    const again = await guide.tickets.get(HALL, ticket.id);
    expect(again).toMatchObject({ state: 'waiting', order: ticket.order, endedAt: null });
    await citizen.citizen.cancel();
    await letPass(1.1);
    expect(await refusalOf(citizen.citizen.undoCancel())).toBe('ticketing.undo-too-late');
  });

  it('closes its token a day after the business date', async () => {
    const { token } = await kiosk.tickets.issue(HALL, { itemIds: ['B-MS-0001'], purpose: 'apply' });
    await letPass(3 * 24 * 60);
    const late = aCitizen(running, token).citizen.ticket();
    expect(await refusalOf(late)).toBe('citizen.token-expired');
  });
});

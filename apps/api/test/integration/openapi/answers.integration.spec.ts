import { type Api, createApi } from '@onewindow/client';
import { type IssuedTicketView, ticketRoom } from '@onewindow/contracts';
import { describeApi } from '../../../src/open-api';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { AnswerCheck, type GivenAnswer } from '../../support/answer-check';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const ITEM = 'A-SCJG-0040';
const WINDOW = 'A10';

let database: TestDatabase;
let running: TestApp;
let anybody: Api;
let kiosk: Api;
let clerk: Api;
let guide: Api;
let supervisor: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  anybody = createApi({ baseUrl: running.baseUrl });
  kiosk = await aDevice(running, HALL, 'kiosk');
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  guide = await aSignedIn(running, HALL, 'guide', ['guide']);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

afterEach(() => {
  expect(running.answers.faults).toEqual([]);
});

/** Sets the hall's clock forward; it goes on running from there. */
async function letPass(minutes: number): Promise<void> {
  const { manager } = database.dataSource;
  const [row] = await manager.query<{ now: Date }[]>('SELECT hall_now($1) AS now', [HALL]);
  const now = new Date(row!.now.getTime() + minutes * 60_000);
  await setHallTime(manager, HALL, { now, rate: 1 });
}

function issue(): Promise<IssuedTicketView> {
  return kiosk.tickets.issue(HALL, { itemIds: [ITEM], purpose: 'apply', language: 'en' });
}

async function missACall(): Promise<void> {
  const { ticket } = await clerk.windowSession.callNext(HALL);
  await letPass(10);
  await clerk.tickets.markMissed(HALL, ticket!.id);
}

describe('every answer is as described', () => {
  it('the hall and what can be done in it', async () => {
    const { halls, items } = anybody;
    expect((await anybody.health.get()).status).toBe('ok');
    expect((await halls.list()).map(({ id }) => id)).toEqual([HALL]);
    await halls.get(HALL);
    await halls.zones(HALL);
    await halls.areas(HALL);
    expect(await halls.windows(HALL)).toHaveLength(222);
    await halls.queues(HALL);
    expect(await halls.openQueues(HALL)).toHaveLength(20);
    await halls.departments(HALL);
    await halls.themes(HALL);
    await halls.bundles(HALL);
    expect((await items.search(HALL, { pageSize: 200 })).items).toHaveLength(200);
    await items.get(HALL, ITEM);
    await items.index(HALL);
    expect(await refusalOf(halls.get('nowhere'))).toBe('hall.not-found');
  });

  it('people and devices', async () => {
    await clerk.session.current();
    await kiosk.device.current();
    const leaving = await aSignedIn(running, HALL, 'leaving', ['clerk']);
    await leaving.session.signOut();
    expect(await refusalOf(anybody.session.current())).toBe('identity.sign-in-required');
  });

  it('a visit from the number to the rating', async () => {
    await kiosk.tickets.plan(HALL, { itemIds: [ITEM], purpose: 'apply' });
    const { ticket, token } = await issue();
    const citizen = aCitizen(running, token).citizen;
    await citizen.ticket();
    expect(await clerk.windowSession.current(HALL)).toBeNull();
    await clerk.windowSession.open(HALL, { windowId: WINDOW });
    await clerk.windowSession.callNext(HALL);
    await clerk.windowSession.current(HALL);
    await letPass(1);
    await clerk.tickets.recall(HALL, ticket.id);
    await clerk.tickets.start(HALL, ticket.id);
    const outcomes = ticket.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
    await clerk.tickets.complete(HALL, ticket.id, { outcomes });
    await citizen.rate({ level: 5 });
    await clerk.tickets.get(HALL, ticket.id);
    expect(await refusalOf(citizen.rate({ level: 5 }))).toBe('ratings.already-rated');
  });

  it('missing a call, giving up and coming back', async () => {
    const missed = await issue();
    await missACall();
    await guide.tickets.rejoin(HALL, missed.ticket.id);
    await missACall();
    await aCitizen(running, missed.token).citizen.rejoin();
    const cancelled = await issue();
    await aCitizen(running, cancelled.token).citizen.cancel();
    await aCitizen(running, cancelled.token).citizen.undoCancel();
    await guide.tickets.cancel(HALL, cancelled.ticket.id);
  });

  it('the live hall', async () => {
    const { ticket, token } = await issue();
    await supervisor.snapshot.read(HALL, ['hall', 'floor', 'area:A1', 'window:A10', 'queue:A-ZH']);
    await aCitizen(running, token).snapshot.read(HALL, [ticketRoom(ticket.id)]);
    await supervisor.queues.setStatus(HALL, 'A-ZH', { status: 'paused' });
  });

  it('nobody waiting, and the end of work', async () => {
    const alone = await aSignedIn(running, HALL, 'alone', ['clerk']);
    await alone.windowSession.open(HALL, { windowId: 'B180' });
    expect((await alone.windowSession.callNext(HALL)).ticket).toBeNull();
    await alone.windowSession.close(HALL);
  });

  it('and every one has been looked at', () => {
    const { seen } = running.answers;
    expect(seen.size).toBeGreaterThan(30);
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'GET /api/v1/halls/:hallId/items 200',
        'GET /api/v1/halls/:hallId 404',
        'POST /api/v1/halls/:hallId/tickets 201',
        'POST /api/v1/halls/:hallId/window-session/call-next 200',
        'GET /api/v1/halls/:hallId/snapshot 200',
      ]),
    );
  });
});

describe('an answer that is not as described', () => {
  const problem = { code: 'hall.not-found', message: '', details: {}, requestId: '1' };
  const zone = { id: 'A', names: { zhHans: '', zhHant: '', en: '' } };
  const zones = (status: number, ...list: readonly object[]): GivenAnswer => ({
    method: 'GET',
    route: '/api/v1/halls/:hallId/zones',
    status,
    text: JSON.stringify(list),
  });

  it.each<[string, GivenAnswer, string | undefined]>([
    ['as described', zones(200, zone), undefined],
    ['a field too many', zones(200, { ...zone, secret: 1 }), 'additional properties'],
    ['a field too few', zones(200, { id: 'A' }), 'required'],
    ['another type', zones(200, { ...zone, id: 7 }), 'should be string'],
    ['another status', zones(201, zone), 'is not described'],
    ['no body', { ...zones(200), text: '' }, 'has no body'],
    ['a refusal', { ...zones(404), text: JSON.stringify(problem) }, undefined],
    [
      'a refusal of another route',
      { ...zones(404), text: JSON.stringify({ ...problem, code: 'hall.queue-not-found' }) },
      'allowed values',
    ],
    [
      'a fault of ours',
      { ...zones(500), text: JSON.stringify({ ...problem, code: 'server.unexpected' }) },
      undefined,
    ],
  ])('%s', (_, answer, fault) => {
    const found = new AnswerCheck(describeApi(running.app)).faultOf(answer);
    if (fault === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(fault);
  });
});

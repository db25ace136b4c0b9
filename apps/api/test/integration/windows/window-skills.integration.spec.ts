import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '@onewindow/client';
import type { FloorRoomState, SetWindowSkillsRequest, WindowRoomState } from '@onewindow/contracts';
import { AnnounceChangedQueues } from '../../../src/modules/windows/use-cases/announce-changed-queues';
import { WindowWatchModule } from '../../../src/modules/windows/window-watch.module';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
/** A window of one queue, and a queue it does not serve. */
const WINDOW = 'A21';
const OWN = 'A-ZH';
const OTHER = 'A-KB';
/** What a process may still believe for two seconds, and the time to read it anew. */
const PICTURE_LIVES_MS = 2_500;

let database: TestDatabase;
let running: TestApp;
let clerk: Api;
let kiosk: Api;
let supervisor: Api;
let administrator: Api;
let otherItem: string;
let now = Date.parse('2026-03-02T10:00:00+08:00');

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
  running = await startTestApp(database);
  clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
  supervisor = await aSignedIn(running, HALL, 'boss', ['supervisor']);
  administrator = await aSignedIn(running, HALL, 'admin', ['administrator']);
  kiosk = await aDevice(running, HALL, 'kiosk');
  const { items } = await kiosk.items.search(HALL, { queueId: OTHER, pageSize: 1 });
  otherItem = items[0]!.id;
  await letPass(0);
  await clerk.windowSession.open(HALL, { windowId: WINDOW });
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

async function letPass(minutes: number): Promise<void> {
  now += minutes * 60_000;
  await setHallTime(database.dataSource.manager, HALL, { now: new Date(now), rate: 0 });
}

const inMinutes = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const lend = (minutes = 30) =>
  supervisor.windowSkills.lend(HALL, WINDOW, { queueId: OTHER, until: inMinutes(minutes) });
const announce = () => running.app.select(WindowWatchModule).get(AnnounceChangedQueues).execute();

/** What the boards show: the queues of the window, and how many windows serve the other queue. */
async function told() {
  const { rooms } = await supervisor.snapshot.read(HALL, ['floor', `window:${WINDOW}`]);
  const { queueIds } = rooms[`window:${WINDOW}`] as WindowRoomState;
  const { queues } = rooms.floor as FloorRoomState;
  return { queueIds, windowsOpen: queues.find(({ id }) => id === OTHER)?.windowsOpen };
}

describe('lending a window to a queue', () => {
  it('lets it call from there at once, and no longer than agreed', async () => {
    expect(await told()).toEqual({ queueIds: [OWN], windowsOpen: 0 });
    const { ticket } = await kiosk.tickets.issue(HALL, { itemIds: [otherItem], purpose: 'apply' });
    await kiosk.tickets.issue(HALL, { itemIds: [otherItem], purpose: 'apply' });
    expect((await clerk.windowSession.callNext(HALL)).ticket).toBeNull();

    const loan = await lend();
    expect(loan).toMatchObject({ windowId: WINDOW, queueId: OTHER, until: inMinutes(30) });
    expect(await told()).toEqual({ queueIds: [OWN, OTHER], windowsOpen: 1 });
    const called = (await clerk.windowSession.callNext(HALL)).ticket;
    expect(called?.id).toBe(ticket.id);
    await clerk.tickets.start(HALL, called!.id);
    const outcomes = called!.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
    await clerk.tickets.complete(HALL, called!.id, { outcomes });

    await letPass(30);
    expect((await clerk.windowSession.callNext(HALL)).ticket).toBeNull();
    expect((await supervisor.windowSkills.get(HALL, WINDOW)).loans).toEqual([]);
    await announce();
    expect(await told()).toEqual({ queueIds: [OWN], windowsOpen: 0 });
    await announce();
    const events = await database.dataSource.query<{ payload: object }[]>(
      `SELECT payload FROM hall_event WHERE type = 'window.queues-changed' ORDER BY seq`,
    );
    expect(events).toMatchObject([
      { payload: { formerQueueIds: [OWN], queueIds: [OWN, OTHER], isOpen: true } },
      { payload: { formerQueueIds: [OWN, OTHER], queueIds: [OWN], isOpen: true } },
    ]);
  });

  it('can be ended before its time, once', async () => {
    const { id } = await lend();
    await letPass(1);
    await supervisor.windowSkills.endLoan(HALL, id);
    expect(await told()).toEqual({ queueIds: [OWN], windowsOpen: 0 });
    expect((await clerk.windowSession.callNext(HALL)).ticket).toBeNull();
    expect(await refusalOf(supervisor.windowSkills.endLoan(HALL, id))).toBe(
      'windows.loan-not-found',
    );
  });

  it('is refused for a queue it serves, one that is not there, and a time that has passed', async () => {
    const lending = (queueId: string, minutes: number, windowId = WINDOW) =>
      refusalOf(
        supervisor.windowSkills.lend(HALL, windowId, { queueId, until: inMinutes(minutes) }),
      );
    expect(await lending(OWN, 5)).toBe('windows.serves-already');
    expect(await lending('no-queue', 5)).toBe('hall.queue-not-found');
    expect(await lending(OTHER, 0)).toBe('windows.loan-over');
    expect(await lending(OTHER, 5, 'no-window')).toBe('hall.window-not-found');
  });

  it('happens once when two supervisors do it at the same moment', async () => {
    const answers = await Promise.all([refusalOf(lend()), refusalOf(lend())]);
    expect(answers.sort()).toEqual(['no refusal', 'windows.serves-already']);
    const [loan] = (await supervisor.windowSkills.get(HALL, WINDOW)).loans;
    await supervisor.windowSkills.endLoan(HALL, loan!.id);
  });
});

describe('the standing skills of a window', () => {
  const skill = (queueId: string, over: object = {}) => ({
    queueId,
    level: 1,
    penaltyMinutes: 0,
    preferenceMinutes: {},
    itemKinds: null,
    ...over,
  });
  const set = (skills: SetWindowSkillsRequest['skills'], sharedDesk = false) =>
    administrator.windowSkills.set(HALL, WINDOW, { sharedDesk, skills });

  it('are taken as entered, told to the boards, and kept with before and after', async () => {
    const skills = [
      skill(OTHER, { preferenceMinutes: { 'green-channel': 30 }, itemKinds: ['行政许可'] }),
      skill(OWN, { level: 2, penaltyMinutes: 5 }),
    ];
    await set(skills, true);
    expect(await administrator.windowSkills.get(HALL, WINDOW)).toEqual({
      windowId: WINDOW,
      sharedDesk: true,
      skills,
      loans: [],
    });
    expect(await told()).toEqual({ queueIds: [OTHER, OWN], windowsOpen: 1 });
    const [audit] = await database.dataSource.query<{ details: object }[]>(
      `SELECT details FROM audit_entry WHERE action = 'window.set-skills'`,
    );
    expect(audit?.details).toMatchObject({
      before: { sharedDesk: false, skills: [{ queueId: OWN }] },
      after: { sharedDesk: true, skills },
    });
    await set([skill(OWN)]);
  });

  it('are refused when they cannot be', async () => {
    expect(await refusalOf(set([skill(OWN), skill(OWN)]))).toBe('windows.skills-unfit');
    expect(await refusalOf(set([skill('no-queue')]))).toBe('hall.queue-not-found');
    expect(await refusalOf(set([skill(OWN, { preferenceMinutes: { nobody: 1 } })]))).toBe(
      'request.malformed',
    );
    expect((await administrator.windowSkills.get(HALL, WINDOW)).skills).toEqual([skill(OWN)]);
  });
});

describe('a loan made at one of two processes', () => {
  const SECOND_WINDOW = 'A22';
  let other: TestApp;

  afterEach(() => other.close());

  it('counts at the other from its next call on, though nobody has asked there meanwhile', async () => {
    other = await startTestApp(database);
    const colleague = await aSignedIn(other, HALL, 'colleague', ['clerk']);
    await colleague.windowSession.open(HALL, { windowId: SECOND_WINDOW });
    await supervisor.windowSkills.lend(HALL, SECOND_WINDOW, {
      queueId: OTHER,
      until: inMinutes(30),
    });
    await kiosk.tickets.issue(HALL, { itemIds: [otherItem], purpose: 'apply' });
    await pause(PICTURE_LIVES_MS);
    const { ticket } = await colleague.windowSession.callNext(HALL);
    expect(ticket?.queueId).toBe(OTHER);
  });
});

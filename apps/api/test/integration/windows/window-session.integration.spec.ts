import type { Api } from '@onewindow/client';
import type { WindowRoomState } from '@onewindow/contracts';
import { AnnounceLostWindows } from '../../../src/modules/windows/use-cases/announce-lost-windows';
import { WindowWatchModule } from '../../../src/modules/windows/window-watch.module';
import { aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const HALL = 'zc';
const { windowId, itemId } = SMALL_HALL;

let database: TestDatabase;
let running: TestApp;
let li: Api;
let wang: Api;
let supervisor: Api;
let kiosk: Api;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  running = await startTestApp(database);
  li = await aSignedIn(running, HALL, 'li', ['clerk']);
  wang = await aSignedIn(running, HALL, 'wang', ['clerk']);
  supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
  kiosk = await aDevice(running, HALL, 'kiosk');
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

beforeEach(async () => {
  await database.dataSource.query('UPDATE service_window SET shared_desk = false');
  await database.dataSource.query(`UPDATE ticket SET state = 'cancelled'`);
  await database.dataSource.query('UPDATE window_session SET closed_at = now()');
});

const takeNumber = () => kiosk.tickets.issue(HALL, { itemIds: [itemId], purpose: 'apply' });

async function window(): Promise<WindowRoomState['window']> {
  const { rooms } = await supervisor.snapshot.read(HALL, ['window:A01']);
  return (rooms['window:A01'] as WindowRoomState).window;
}

const auditsOf = (action: string): Promise<{ actor: string; details: object }[]> =>
  database.dataSource.query('SELECT actor, details FROM audit_entry WHERE action = $1', [action]);

/** As if nothing had been heard of the clerks for longer than the lease. */
async function fallSilent(): Promise<void> {
  await database.dataSource.query(
    `UPDATE window_session SET leased_until = clock_timestamp() - interval '1 second'
     WHERE closed_at IS NULL`,
  );
}

const announceLost = () => running.app.select(WindowWatchModule).get(AnnounceLostWindows).execute();

describe('a pause', () => {
  it('shows its reason, calls nobody, and ends with the window idle', async () => {
    await li.windowSession.open(HALL, { windowId });
    await takeNumber();
    const pause = await li.windowSession.pause(HALL, { reason: 'meal' });

    expect(await window()).toMatchObject({
      state: 'paused',
      pauseReason: 'meal',
      since: pause.since,
    });
    expect((await li.windowSession.current(HALL))?.pause).toEqual(pause);
    expect(await refusalOf(li.windowSession.callNext(HALL))).toBe('windows.paused');
    expect(await refusalOf(li.windowSession.pause(HALL, { reason: 'rest' }))).toBe(
      'windows.paused',
    );

    await li.windowSession.resume(HALL);
    expect(await window()).toMatchObject({ state: 'idle', pauseReason: null });
    expect(await refusalOf(li.windowSession.resume(HALL))).toBe('windows.not-paused');
    expect((await li.windowSession.callNext(HALL)).ticket).not.toBeNull();
  });

  it('waits for the ticket at the window, called or being served', async () => {
    await li.windowSession.open(HALL, { windowId });
    await takeNumber();
    const { ticket } = await li.windowSession.callNext(HALL);
    const pausing = () => refusalOf(li.windowSession.pause(HALL, { reason: 'rest' }));

    expect(await pausing()).toBe('windows.ticket-open');
    await li.tickets.start(HALL, ticket!.id);
    expect(await pausing()).toBe('windows.ticket-open');
  });

  it('needs a window and a reason that exists', async () => {
    expect(await refusalOf(li.windowSession.pause(HALL, { reason: 'meal' }))).toBe(
      'windows.not-at-window',
    );
    await li.windowSession.open(HALL, { windowId });
    const wrong = { reason: 'no reason' as 'meal' };
    expect(await refusalOf(li.windowSession.pause(HALL, wrong))).toBe('request.malformed');
  });
});

describe('a clerk who is not heard any more', () => {
  it('is shown as lost with the ticket in place, and found again at the next beat', async () => {
    await li.windowSession.open(HALL, { windowId });
    await takeNumber();
    const { ticket } = await li.windowSession.callNext(HALL);
    await announceLost();
    expect((await window()).offlineSince).toBeNull();

    await fallSilent();
    await announceLost();
    await announceLost();
    expect(await window()).toMatchObject({
      state: 'called',
      ticketId: ticket!.id,
      offlineSince: expect.any(String),
    });
    expect(await auditsOf('window.lose-connection')).toHaveLength(1);

    expect((await li.windowSession.beat(HALL)).leaseSeconds).toBeGreaterThan(0);
    expect(await window()).toMatchObject({ state: 'called', offlineSince: null });
    await li.tickets.start(HALL, ticket!.id);
  });

  it('is kept the window as long as the lease lasts', async () => {
    await li.windowSession.open(HALL, { windowId });
    expect(await refusalOf(wang.windowSession.takeOver(HALL, windowId))).toBe(
      'windows.connection-alive',
    );
    await fallSilent();
    await li.windowSession.beat(HALL);
    expect(await refusalOf(wang.windowSession.takeOver(HALL, windowId))).toBe(
      'windows.connection-alive',
    );
  });

  it('gives the window and the ticket over to another, once and audited', async () => {
    await li.windowSession.open(HALL, { windowId });
    await takeNumber();
    const { ticket } = await li.windowSession.callNext(HALL);
    await li.tickets.start(HALL, ticket!.id);
    await fallSilent();

    await wang.windowSession.takeOver(HALL, windowId);

    expect((await wang.windowSession.current(HALL))?.ticket).toMatchObject({
      id: ticket!.id,
      state: 'serving',
    });
    expect(await li.windowSession.current(HALL)).toBeNull();
    expect(await refusalOf(li.windowSession.beat(HALL))).toBe('windows.not-at-window');
    const outcomes = ticket!.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
    expect(await refusalOf(li.tickets.complete(HALL, ticket!.id, { outcomes }))).toBe(
      'windows.not-at-window',
    );
    const done = await wang.tickets.complete(HALL, ticket!.id, { outcomes });
    expect(done.state).toBe('completed');
    const [entry] = await auditsOf('window.take-over');
    expect(entry?.details).toMatchObject({ ticketId: ticket!.id });
    expect(await refusalOf(wang.windowSession.takeOver(HALL, windowId))).toBe(
      'windows.connection-alive',
    );
  });

  it('is followed by one of two who reach for the window at once', async () => {
    const zhao = await aSignedIn(running, HALL, 'zhao', ['clerk']);
    await li.windowSession.open(HALL, { windowId });
    await fallSilent();
    const answers = await Promise.all(
      [wang, zhao].map((clerk) => refusalOf(clerk.windowSession.takeOver(HALL, windowId))),
    );
    expect(answers.sort()).toEqual(['no refusal', 'windows.connection-alive']);
  });

  it('is followed by whom the supervisor names, who must be a clerk', async () => {
    await li.windowSession.open(HALL, { windowId });
    await fallSilent();
    const takeOver = (body: { username?: string }) =>
      refusalOf(supervisor.windowSession.takeOver(HALL, windowId, body));

    expect(await takeOver({})).toBe('windows.clerk-unfit');
    expect(await takeOver({ username: 'nobody' })).toBe('windows.clerk-unfit');
    expect(await takeOver({ username: 'supervisor' })).toBe('windows.clerk-unfit');
    expect(await refusalOf(wang.windowSession.takeOver(HALL, windowId, { username: 'li' }))).toBe(
      'identity.not-permitted',
    );
    expect(await takeOver({ username: 'wang' })).toBe('no refusal');
    expect(await wang.windowSession.current(HALL)).toMatchObject({ windowId });
  });

  it('cannot be followed where nobody was', async () => {
    expect(await refusalOf(wang.windowSession.takeOver(HALL, windowId))).toBe(
      'windows.not-staffed',
    );
  });
});

describe('a window', () => {
  it('has one clerk', async () => {
    await li.windowSession.open(HALL, { windowId });
    expect(await refusalOf(wang.windowSession.open(HALL, { windowId }))).toBe(
      'windows.window-occupied',
    );
  });

  it('has several when it is a shared desk, each with a ticket of their own', async () => {
    await database.dataSource.query('UPDATE service_window SET shared_desk = true');
    await li.windowSession.open(HALL, { windowId });
    await wang.windowSession.open(HALL, { windowId });
    await takeNumber();
    await takeNumber();
    const [one, two] = await Promise.all([
      li.windowSession.callNext(HALL),
      wang.windowSession.callNext(HALL),
    ]);

    expect(one.ticket!.id).not.toBe(two.ticket!.id);
    const shown = await window();
    expect([shown.ticketId, shown.others[0]?.ticketId].sort()).toEqual(
      [one.ticket!.id, two.ticket!.id].sort(),
    );
  });

  it('takes nobody more once it is no shared desk any more', async () => {
    await database.dataSource.query('UPDATE service_window SET shared_desk = true');
    await li.windowSession.open(HALL, { windowId });
    await database.dataSource.query('UPDATE service_window SET shared_desk = false');
    expect(await refusalOf(wang.windowSession.open(HALL, { windowId }))).toBe(
      'windows.window-occupied',
    );
  });
});

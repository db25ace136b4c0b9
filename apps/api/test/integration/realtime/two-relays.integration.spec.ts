import { once } from 'node:events';
import type { Api } from '@onewindow/client';
import { Client, type Notification } from 'pg';
import { RELAY_APPLICATION_NAME } from '../../../src/modules/realtime/relay/relay-connection';
import { EVENT_CHANNEL } from '../../../src/platform/events/event-wakeup';
import type { HallEventDraft } from '../../../src/platform/events/hall-event-draft';
import { aDevice } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import type { Credentials, Recorder } from './recorder';
import { anEvent, events, WireStage } from './wire-stage';

/** Of PostgreSQL, for the payload of one notification. */
const NOTIFY_LIMIT_BYTES = 8_000;
const ROOMS = ['hall', `queue:${SMALL_HALL.queueId}`] as const;

let stage: WireStage;
let board: Credentials;
let kiosks: Api[];

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  const apps = [await stage.startApp(), await stage.startApp()];
  board = await stage.device('zc', 'display');
  kiosks = await Promise.all(apps.map((app) => aDevice(app, 'zc', 'kiosk')));
});
afterEach(() => stage.closeSockets());
afterAll(() => stage.close());

async function screensAtBoth(): Promise<Recorder[]> {
  const screens = stage.apps.flatMap((app) => [1, 2, 3].map(() => stage.record(board, app)));
  await Promise.all(screens.map((screen) => screen.follow('zc', ROOMS)));
  return screens;
}

function issue(n: number): Promise<unknown> {
  const kiosk = kiosks[n % kiosks.length]!;
  return kiosk.tickets.issue('zc', { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });
}

async function expectAllHeard(screens: readonly Recorder[]): Promise<void> {
  const last = (await stage.seqsFor('zc', ROOMS)).at(-1)!;
  await Promise.all(screens.map((screen) => screen.until(() => screen.seqs().at(-1) === last)));
  for (const screen of screens) {
    const from = screen.last('snapshot')!.frame.seq;
    expect(screen.seqs()).toEqual(await stage.seqsFor('zc', ROOMS, from));
  }
}

/** Cuts the connections the relays listen on, as a restarting proxy would. */
async function cutRelays(): Promise<number> {
  const cut = await stage.database.dataSource.query<unknown[]>(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = $1 AND datname = current_database()`,
    [RELAY_APPLICATION_NAME],
  );
  return cut.length;
}

describe('two processes on one database', () => {
  it('tell every screen everything, in order and once, whoever wrote it', async () => {
    const screens = await screensAtBoth();
    await Promise.all(Array.from({ length: 80 }, (_, n) => issue(n)));
    await expectAllHeard(screens);
    for (const screen of screens) expect(screen.heard.length).toBeGreaterThanOrEqual(80);
  });

  it('pass on what nobody woke them for', async () => {
    const screens = await screensAtBoth();
    await stage.happen('zc', ...events(3, 'hall'));
    await expectAllHeard(screens);
  });

  it('are woken by the name of who wakes them alone, whatever has happened there', async () => {
    const listening = new Client({ connectionString: stage.database.url });
    await listening.connect();
    await listening.query(`LISTEN ${EVENT_CHANNEL}`);
    const woken = once(listening, 'notification') as Promise<[Notification]>;
    await issue(0);
    const [{ payload }] = await woken;
    await listening.end();
    expect(payload).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('pass on an event that no NOTIFY could carry', async () => {
    const screens = await screensAtBoth();
    const event = anEvent('hall');
    const payload = { ...event.payload, note: '办'.repeat(NOTIFY_LIMIT_BYTES) };
    await stage.happen('zc', { ...event, payload } as unknown as HallEventDraft);
    await expectAllHeard(screens);
    for (const screen of screens) expect(screen.heard.at(-1)?.payload).toEqual(payload);
  });

  it('lose and repeat nothing when their listening connections are cut again and again', async () => {
    const screens = await screensAtBoth();
    for (let round = 0; round < 4; round += 1) {
      const issuing = Promise.all(Array.from({ length: 20 }, (_, n) => issue(n)));
      expect(await cutRelays()).toBeGreaterThan(0);
      await issuing;
      await stage.happen('zc', ...events(2, 'hall'));
      await expectAllHeard(screens);
    }
    for (const screen of screens) expect(screen.openings).toBe(1);
  });

  it('let a screen go on at the other process where it stood at the first', async () => {
    const [first, second] = stage.apps;
    const here = stage.record(board, first);
    await here.follow('zc', ROOMS);
    await Promise.all(Array.from({ length: 10 }, (_, n) => issue(n)));
    const cursor = here.stream.cursor!;
    here.close();
    const there = stage.record(board, second);
    await there.join('zc', ROOMS, cursor);
    await there.until(() => there.kinds().includes('heartbeat'));
    expect(there.kinds()).not.toContain('snapshot');
    expect(there.seqs()).toEqual(await stage.seqsFor('zc', ROOMS, cursor.seq));
  });
});

import type { Room } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { WaitEstimator } from '../../../src/modules/insight/wait-estimator';
import { HallOutlet } from '../../../src/modules/realtime/gateway/hall-outlet';
import { Transactions } from '../../../src/platform/database/transactions';
import { aDevice } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import type { Credentials, Recorder } from './recorder';
import { events, WireStage } from './wire-stage';

const SCREENS = 60;
const QUEUE = `queue:${SMALL_HALL.queueId}` as const;

/** Whoever comes first is read for alone; all others share the next reading, and stragglers one more. */
const READINGS_AT_MOST = 3;

let stage: WireStage;

beforeEach(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  await stage.startApp();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await stage.close();
});

/** Sockets that are open and have asked for nothing yet. */
async function crowd(credentials: readonly Credentials[]): Promise<Recorder[]> {
  const screens = credentials.map((who) => stage.record(who));
  await Promise.all(screens.map((screen) => screen.until(() => screen.openings === 1)));
  return screens;
}

async function boards(): Promise<Credentials[]> {
  const board = await stage.device('zc', 'display');
  return Array.from({ length: SCREENS }, () => board);
}

describe('many screens that ask at one moment', () => {
  it('are told by a few readings, each encoded once, and miss nothing', async () => {
    const { app } = stage.app;
    const screens = await crowd(await boards());
    const readings = jest.spyOn(app.get(Transactions), 'read');
    const questions = jest.spyOn(app.get(DataSource), 'query');
    const sendings = jest.spyOn(app.get(HallOutlet), 'sendSnapshot');
    const rooms: Room[] = ['hall', QUEUE];
    await Promise.all([
      stage.happen('zc', ...events(3, 'hall')),
      ...screens.map((screen) => screen.follow('zc', rooms)),
    ]);
    expect(readings.mock.calls.length).toBeLessThanOrEqual(READINGS_AT_MOST);
    expect(sendings.mock.calls.length).toBeLessThanOrEqual(READINGS_AT_MOST);
    const askedForRooms = questions.mock.calls.filter(([sql]) => sql.includes(`'queue:' || id`));
    expect(askedForRooms).toHaveLength(1);

    const last = (await stage.seqsFor('zc', rooms)).at(-1)!;
    for (const screen of screens) {
      await screen.until(() => screen.stream.cursor!.seq >= last);
      const { seq } = screen.last('snapshot')!.frame;
      expect(screen.kinds().filter((kind) => kind === 'snapshot')).toHaveLength(1);
      // What the picture shows already may be told once more: the relay had not come so far yet.
      const news = screen.seqs().filter((told) => told > seq);
      expect(news).toEqual(await stage.seqsFor('zc', rooms, seq));
    }
  });

  it('share a reading although each asks for a room of its own, and are sent no other', async () => {
    const kiosk = await aDevice(stage.app, 'zc', 'kiosk');
    const visit = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => kiosk.tickets.issue('zc', visit)),
    );
    const phones = await crowd(taken.map(({ token }) => ({ bearer: token })));
    const { app } = stage.app;
    const readings = jest.spyOn(app.get(Transactions), 'read');
    const estimates = jest.spyOn(app.get(WaitEstimator), 'forTickets');
    await Promise.all(
      phones.map((phone, n) => phone.follow('zc', [`ticket:${taken[n]!.ticket.id}`])),
    );
    await Promise.all(phones.map((phone) => phone.until(() => !!phone.last('estimates'))));
    expect(readings.mock.calls.length).toBeLessThanOrEqual(READINGS_AT_MOST);
    expect(estimates.mock.calls.length).toBeLessThanOrEqual(READINGS_AT_MOST + 1);
    phones.forEach((phone, n) => {
      const { id } = taken[n]!.ticket;
      expect(Object.keys(phone.last('snapshot')!.frame.rooms)).toEqual([`ticket:${id}`]);
      expect(Object.keys(phone.last('estimates')!.frame.tickets)).toEqual([id]);
    });
  });

  it('never share a reading that began before they asked', async () => {
    const [early, late] = await crowd((await boards()).slice(0, 2));
    const transactions = stage.app.app.get(Transactions);
    const read = transactions.read.bind(transactions);
    let began = (): void => undefined;
    let goOn = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => (began = resolve));
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    jest.spyOn(transactions, 'read').mockImplementationOnce((work) =>
      read(async (manager) => {
        const result = await work(manager);
        began();
        await mayGoOn;
        return result;
      }),
    );
    const firstPicture = early!.follow('zc', ['hall']);
    await hasBegun;
    await stage.happen('zc', ...events(2, 'hall'));
    const secondPicture = late!.follow('zc', ['hall']);
    const last = (await stage.seqsFor('zc', ['hall'])).at(-1)!;
    await late!.until(() => late!.kinds().includes('answer'));
    goOn();
    await Promise.all([firstPicture, secondPicture]);
    expect(early!.last('snapshot')!.frame.seq).toBeLessThan(last);
    expect(late!.last('snapshot')!.frame.seq).toBeGreaterThanOrEqual(last);
    await early!.until(() => early!.stream.cursor!.seq >= last);
    expect(early!.seqs().slice(-2)).toEqual([last - 1, last]);
  });
});

describe('a room that an import has taken away', () => {
  it('is refused as soon as it has been missed once', async () => {
    const board = await stage.device('zc', 'display');
    const screen = stage.record(board);
    await screen.follow('zc', ['window:A01']);
    await stage.database.dataSource.query(
      `WITH skill AS (DELETE FROM window_skill WHERE hall_id = 'zc' AND window_id = 'A01')
       DELETE FROM service_window WHERE hall_id = 'zc' AND id = 'A01'`,
    );
    expect(await screen.join('zc', ['window:A01'])).toEqual({ ok: true });
    await screen.until(() => screen.openings === 2);
    expect(await screen.join('zc', ['window:A01'])).toMatchObject({
      ok: false,
      problem: { code: 'realtime.room-unknown', details: { room: 'window:A01' } },
    });
  });
});

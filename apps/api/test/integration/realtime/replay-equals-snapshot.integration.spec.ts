import { createApi, type Fetch } from '@onewindow/client';
import {
  EVENT_ROOMS,
  padRoom,
  type HallEventType,
  type Room,
  type RoomKind,
} from '@onewindow/contracts';
import { Heartbeat } from '../../../src/modules/realtime/heartbeat/heartbeat';
import { HALL, HallWalk } from './hall-walk';
import type { Credentials, Recorder } from './recorder';
import { seededRandom } from './seeded-random';
import { WireStage } from './wire-stage';

const SEED = 20_261_124;
/** `npm run test:long` goes further. */
const STEPS = Number(process.env['REPLAY_STEPS'] ?? 400);
const LOOK_EVERY_STEPS = 25;
/** Holders who follow their ticket from the moment it is issued. */
const HOLDERS = 16;

interface Follower {
  readonly screen: Recorder;
  readonly credentials: Credentials;
  readonly rooms: readonly Room[];
}

let stage: WireStage;
let walk: HallWalk;
const followers: Follower[] = [];

beforeAll(async () => {
  stage = await WireStage.open({ sample: true });
  await stage.startApp();
  // So that the screens show whoever of a window has something to tell.
  await stage.shareDesk(HALL, 'A21');
  walk = await HallWalk.begin(stage, seededRandom(SEED));
});
afterAll(() => stage.close());

async function everyRoom(): Promise<Room[]> {
  const rows = await stage.database.dataSource.query<{ room: Room }[]>(
    `SELECT 'area:' || id AS room FROM area WHERE hall_id = $1
     UNION ALL SELECT 'queue:' || id FROM queue WHERE hall_id = $1
     UNION ALL SELECT 'window:' || id FROM service_window WHERE hall_id = $1
       AND id IN ('A01', 'A21', 'B099', 'B139', 'B179')`,
    [HALL],
  );
  return ['hall', 'floor', 'alarms', 'notices', ...rows.map(({ room }) => room)];
}

async function follow(credentials: Credentials, rooms: readonly Room[]): Promise<void> {
  const screen = stage.record(credentials);
  await screen.follow(HALL, rooms);
  followers.push({ screen, credentials, rooms });
}

/** Compares what a screen has come to by listening with what the server reads from its tables. */
async function expectRight({ screen, credentials, rooms }: Follower): Promise<void> {
  for (;;) {
    const frame = await snapshotFor(credentials, rooms);
    await stage.app.app.get(Heartbeat).beat();
    await screen.until(() => screen.stream.cursor!.seq >= frame.seq);
    if (screen.stream.cursor!.seq > frame.seq) continue;
    for (const room of rooms) {
      expect({ room, state: screen.stream.state[room] }).toEqual({
        room,
        state: frame.rooms[room],
      });
    }
    expect(screen.kinds().filter((kind) => kind === 'snapshot')).toHaveLength(1);
    return;
  }
}

function snapshotFor({ bearer, cookie }: Credentials, rooms: readonly Room[]) {
  const withCookie: Fetch = (url, init) =>
    fetch(url, { ...init, headers: { ...init.headers, ...(cookie && { cookie }) } });
  const { baseUrl } = stage.app;
  return createApi({ baseUrl, bearer: () => bearer, fetch: withCookie }).snapshot.read(HALL, rooms);
}

/** The connection is lost and made anew; what was missed comes as events, not as a snapshot. */
async function loseAndResume({ screen, rooms }: Follower): Promise<void> {
  const { cursor } = screen.stream;
  screen.redial();
  await walk.step();
  await screen.join(HALL, rooms, cursor);
}

async function followNewHolders(known: number): Promise<void> {
  for (const { ticket, token } of walk.tickets.slice(known, HOLDERS)) {
    await follow({ bearer: token }, [`ticket:${ticket.id}`, 'hall', `queue:${ticket.queueId}`]);
  }
}

async function wander(steps: number): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const known = walk.tickets.length;
    await walk.step();
    if (known < HOLDERS) await followNewHolders(known);
    if (step % LOOK_EVERY_STEPS === 0) for (const one of followers) await expectRight(one);
  }
}

describe(`a random walk of a hall, seed ${SEED}`, () => {
  it(
    'leaves every screen where the server is, all along',
    async () => {
      await follow(await stage.staff(HALL, 'supervisor'), await everyRoom());
      await follow(await stage.device(HALL, 'display'), ['area:A1']);
      for (const windowId of ['A01', 'B099']) {
        await follow(await stage.device(HALL, 'rating-pad', windowId), [padRoom(windowId)]);
      }
      await walk.tour();
      for (const one of followers) await expectRight(one);
      await walk.everyWindowOpens();
      await wander(STEPS / 2);
      await loseAndResume(followers[0]!);
      await walk.nextDay();
      for (const one of followers) await expectRight(one);
      await walk.everyWindowOpens().catch(() => undefined);
      await wander(STEPS / 2);
    },
    240_000 + STEPS * 300,
  );

  it('has met every kind of event there is, and in no room but those the contracts name', async () => {
    const rows = await stage.database.dataSource.query<
      { type: HallEventType; kinds: RoomKind[] }[]
    >(
      `SELECT type, array_agg(DISTINCT split_part(room, ':', 1)) AS kinds
       FROM hall_event, unnest(rooms) AS room WHERE hall_id = $1 GROUP BY type`,
      [HALL],
    );
    const met = new Map(rows.map(({ type, kinds }) => [type, kinds]));
    expect([...met.keys()].sort()).toEqual(Object.keys(EVENT_ROOMS).sort());
    const unnamed = [...met].flatMap(([type, kinds]) => {
      const named: readonly RoomKind[] = EVENT_ROOMS[type];
      return kinds.filter((kind) => !named.includes(kind)).map((kind) => `${type} in ${kind}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('has told nobody the number a visitor has booked with', async () => {
    const rows = await stage.database.dataSource.query(
      `SELECT seq FROM hall_event WHERE hall_id = $1 AND payload::text ~ '13700137000|138000[0-9]{5}'`,
      [HALL],
    );
    expect(rows).toEqual([]);
  });

  it('is the same for a screen that comes late', async () => {
    await follow(await stage.staff(HALL, 'supervisor'), await everyRoom());
    await wander(LOOK_EVERY_STEPS);
  });
});

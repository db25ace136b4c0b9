import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuedTicketView, Room } from '@onewindow/contracts';
import { Heartbeat } from '../../../src/modules/realtime/heartbeat/heartbeat';
import { SnapshotReader } from '../../../src/modules/realtime/snapshot/snapshot-reader.service';
import { aCuttableLine, type CuttableLine } from '../../support/cuttable-line';
import { eventually } from '../../support/eventually';
import { HALL, HallWalk } from './hall-walk';
import type { Credentials } from './recorder';
import { seededRandom } from './seeded-random';
import { ThirdPartyClient } from './third-party-client';
import { WireStage } from './wire-stage';

const SEED = 4_711;
const STEPS_WHILE_AWAY = 15;

let stage: WireStage;
let walk: HallWalk;
let line: CuttableLine;
let board: ThirdPartyClient;
const clients: ThirdPartyClient[] = [];

beforeAll(async () => {
  stage = await WireStage.open({ sample: true });
  await stage.startApp();
  // So that a board has desks to put in order.
  await stage.shareDesk(HALL, 'A21');
  walk = await HallWalk.begin(stage, seededRandom(SEED));
  line = await aCuttableLine(stage.app.baseUrl);
  board = await follow(await stage.device(HALL, 'display'), ['hall', 'area:A1', 'area:B1']);
  const desks = [
    'floor',
    'alarms',
    'notices',
    'queue:A-ZH',
    'window:A01',
    'window:A21',
    'window:B099',
  ];
  await follow(await stage.staff(HALL, 'supervisor'), desks);
  await follow(await stage.device(HALL, 'rating-pad', 'A01'), ['pad:A01']);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await line.cut();
  await stage.close();
});

async function follow(who: Credentials, rooms: readonly string[]): Promise<ThirdPartyClient> {
  const client = new ThirdPartyClient(line.url, who, HALL, rooms);
  clients.push(client);
  await eventually(async () => expect(client.cursor).toBeDefined());
  return client;
}

function followTicket({ ticket, token }: Pick<IssuedTicketView, 'ticket' | 'token'>) {
  return follow({ bearer: token }, [`ticket:${ticket.id}`]);
}

/** What each client has come to by itself is what the server reads from its tables. */
async function expectRight(): Promise<void> {
  await eventually(async () => {
    await stage.app.app.get(Heartbeat).beat();
    const wanted = new Set(clients.flatMap(({ rooms }) => rooms as Room[]));
    const { epoch, seq, rooms } = await stage.app.app.get(SnapshotReader).read(HALL, [...wanted]);
    for (const { cursor, refusal, states, rooms: own } of clients) {
      expect({ cursor, refusal }).toEqual({ cursor: { epoch, seq }, refusal: undefined });
      expect(states).toEqual(Object.fromEntries(own.map((room) => [room, rooms[room as Room]])));
    }
  });
}

async function wander(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await walk.step();
}

describe(`clients written from docs/live-wire.md, seed ${SEED}`, () => {
  it('import nothing of ours', () => {
    const files = readdirSync(__dirname).filter((name) => /^third-party-.*\.ts$/.test(name));
    const imported = files.flatMap((file) => {
      const text = readFileSync(join(__dirname, file), 'utf8');
      return [...text.matchAll(/\bfrom '([^']+)'/g)].map(([, name]) => name);
    });
    const foreign = imported.filter((name) => !name?.startsWith('./third-party-'));
    expect(foreign).toEqual(['socket.io-client']);
  });

  it('are right after each step of a day on which everything happens', async () => {
    await walk.tour(async (answer) => {
      if (isIssued(answer)) await followTicket(answer);
      await expectRight();
    });
    expect([board.connections, board.snapshots]).toEqual([1, 1]);
  }, 60_000);

  it('are told what they have missed when their line was cut', async () => {
    await walk.everyWindowOpens();
    const { applied } = board;
    await line.cut();
    await wander(STEPS_WHILE_AWAY);
    expect(board.applied).toBe(applied);
    await line.mend();
    await expectRight();
    expect([board.connections, board.snapshots]).toEqual([2, 1]);
    expect(board.applied).toBeGreaterThan(applied);
  });

  it('take a new epoch, in which the numbers are smaller, and go on from there', async () => {
    const { seq } = board.cursor!;
    await stage.database.dataSource.query(
      `WITH gone AS (DELETE FROM hall_event WHERE hall_id = $1)
       UPDATE hall_clock SET epoch = 'another', seq = 0 WHERE hall_id = $1`,
      [HALL],
    );
    await eventually(async () => expect(board.cursor?.epoch).toBe('another'));
    await wander(STEPS_WHILE_AWAY);
    await expectRight();
    expect(board.cursor!.seq).toBeLessThan(seq);
    await walk.nextDay();
    await expectRight();
    expect([board.connections, board.snapshots]).toEqual([3, 2]);
  });

  it('are told the same without a socket', async () => {
    for (const client of clients) {
      const { rooms, ...cursor } = await client.poll(stage.app.baseUrl);
      expect(cursor).toMatchObject(client.cursor!);
      expect(rooms).toEqual(client.states);
    }
  });
});

function isIssued(answer: unknown): answer is Pick<IssuedTicketView, 'ticket' | 'token'> {
  return typeof answer === 'object' && answer !== null && 'token' in answer;
}

import { hashDeviceKey, makeDeviceKey } from '../../../src/modules/devices/device-key';
import { identifyProcess } from '../../../src/platform/processes/process-identity';
import { eventually } from '../../support/eventually';
import { HallProcess } from '../../support/hall-process';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { KeyPresses } from './key-presses';
import { Screen } from './screen';

const HALL = 'zc';
/** A machine out of breath makes the start of a process slow, not wrong. */
const STARTS_LIMIT_MS = 120_000;
const ROOMS = ['hall', `queue:${SMALL_HALL.queueId}`] as const;

let database: TestDatabase;
let hall: HallProcess;
let screens: readonly Screen[] = [];
let kioskKey: string;
let boardKey: string;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  await aSmallHall(database.dataSource, HALL);
  await database.dataSource.query('UPDATE queue SET daily_quota = 100000');
  kioskKey = await enrol('kiosk');
  boardKey = await enrol('display');
  hall = await HallProcess.open(database.url, { API_PROCESSES: '2' });
  await hangUpScreens(6);
}, STARTS_LIMIT_MS);

afterAll(async () => {
  for (const screen of screens) screen.close();
  await hall?.stop();
  await database?.drop();
});

/** One after the other, with nobody else at the door, they are shared out evenly. */
async function hangUpScreens(count: number): Promise<readonly Screen[]> {
  const added: Screen[] = [];
  for (let n = 0; n < count; n += 1) {
    const screen = new Screen({ hallId: HALL, baseUrl: hall.baseUrl, key: boardKey }, ROOMS);
    screens = [...screens, screen];
    added.push(screen);
    await eventually(async () => expect(screen.hall.age()).not.toBeNull());
  }
  return added;
}

async function enrol(kind: 'kiosk' | 'display'): Promise<string> {
  const key = makeDeviceKey(HALL);
  await database.dataSource.query(
    `INSERT INTO device (hall_id, id, kind, name, key_hash)
     VALUES ($1, gen_random_uuid(), $2, $2, $3)`,
    [HALL, kind, hashDeviceKey(key)],
  );
  return key;
}

const pidsOf = (role: string): number[] =>
  hall.processes().flatMap((one) => (one.role === role && one.isHealthy ? [one.pid] : []));

function startPressing(): KeyPresses {
  return new KeyPresses({ hallId: HALL, baseUrl: hall.baseUrl, key: kioskKey }, 4);
}

/** Each key press was answered, with a ticket that is there, and there are no others. */
async function expectNothingLost(keys: KeyPresses, labelsBefore: readonly string[]): Promise<void> {
  const known = new Set(labelsBefore);
  const issued = (await labels()).filter((label) => !known.has(label));
  expect([...keys.acknowledged].sort()).toEqual(issued.sort());
  expect(keys.acknowledged).toHaveLength(keys.pressed);
}

async function labels(): Promise<string[]> {
  const rows = await database.dataSource.query<{ label: string }[]>('SELECT label FROM ticket');
  return rows.map(({ label }) => label);
}

/** Every event of its rooms, once and in order, from its first and only picture on. */
async function expectAllHeard(): Promise<void> {
  const rows = await database.dataSource.query<{ seq: string }[]>(
    'SELECT seq FROM hall_event WHERE hall_id = $1 AND rooms && $2 ORDER BY seq',
    [HALL, ROOMS],
  );
  const seqs = rows.map(({ seq }) => Number(seq));
  await eventually(async () => {
    for (const screen of screens) expect(screen.seqs.at(-1)).toBe(seqs.at(-1));
  });
  for (const { pictures, seqs: heard } of screens) {
    expect(pictures).toHaveLength(1);
    expect(heard).toEqual(seqs.filter((seq) => seq > (pictures[0] ?? 0)));
  }
}

describe('a hall of two API processes behind one port', () => {
  it('has two that serve and one that runs the jobs', () => {
    expect([pidsOf('serve').length, pidsOf('jobs').length, pidsOf('all').length]).toEqual([
      2, 1, 0,
    ]);
  });

  it(
    'loses no command and no event while its processes are exchanged one by one',
    async () => {
      const before = [...pidsOf('serve'), ...pidsOf('jobs')];
      const labelsBefore = await labels();
      const keys = startPressing();
      await hall.exchange();
      await keys.end();
      const after = [...pidsOf('serve'), ...pidsOf('jobs')];
      expect(after).toHaveLength(3);
      expect(after.filter((pid) => before.includes(pid))).toEqual([]);
      expect(before.map(identifyProcess)).toEqual([null, null, null]);
      expect(keys.broken).toEqual([]);
      await expectNothingLost(keys, labelsBefore);
      for (const screen of screens) expect(screen.losses).toBeGreaterThan(0);
      await expectAllHeard();
    },
    STARTS_LIMIT_MS,
  );

  it(
    'loses nothing when one of its processes is killed, and starts another',
    async () => {
      const [victim = 0, other = 0] = pidsOf('serve');
      const newcomers = await hangUpScreens(4);
      const labelsBefore = await labels();
      const keys = startPressing();
      await eventually(async () => expect(keys.acknowledged.length).toBeGreaterThan(30));
      process.kill(victim, 'SIGKILL');
      await eventually(async () => {
        expect(pidsOf('serve')).toHaveLength(2);
        expect(pidsOf('serve')).not.toContain(victim);
      }, STARTS_LIMIT_MS);
      await keys.end();
      expect(pidsOf('serve')).toContain(other);
      await expectNothingLost(keys, labelsBefore);
      // Half hung on the one and half on the other, and all were told everything.
      expect(newcomers.filter(({ losses }) => losses > 0)).toHaveLength(2);
      await expectAllHeard();
    },
    STARTS_LIMIT_MS,
  );

  it('leaves no process behind when its own is killed', async () => {
    const pids = hall.processes().map(({ pid }) => pid);
    expect(pids).toHaveLength(3);
    await hall.kill();
    await eventually(async () => expect(pids.map(identifyProcess)).toEqual([null, null, null]));
  });
});

import { createApi } from '@onewindow/client';
import { startApiProcess, type ApiProcess } from '../../support/api-process';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import type { Credentials } from './recorder';
import { WireStage } from './wire-stage';

const ROUNDS = 2;
const ROUNDS_LIMIT_MS = 180_000;
const VISIT = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;
const ROOMS = ['hall', `queue:${SMALL_HALL.queueId}`] as const;

let stage: WireStage;
let board: Credentials;
let kiosk: Credentials;

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  await stage.startApp();
  board = await stage.device('zc', 'display');
  kiosk = await stage.device('zc', 'kiosk');
});
afterAll(() => stage.close());

async function ticketsIssued(): Promise<number> {
  const [row] = await stage.database.dataSource.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM ticket',
  );
  return row!.count;
}

/** Has a process issue a ticket and ends it in the moment its commit can be seen. */
async function killInTheCommit(dying: ApiProcess): Promise<void> {
  const before = await ticketsIssued();
  const gone = new AbortController();
  const unanswered = createApi({ baseUrl: dying.baseUrl, bearer: () => kiosk.bearer })
    .tickets.issue('zc', VISIT, { signal: gone.signal })
    .catch(() => undefined);
  while ((await ticketsIssued()) === before) await new Promise((next) => setImmediate(next));
  await dying.kill();
  gone.abort();
  await unanswered;
}

describe('a process that dies between the commit and its word of it', () => {
  it(
    'leaves nothing untold: neither at the other process nor to its own screens',
    async () => {
      const elsewhere = stage.record(board);
      await elsewhere.follow('zc', ROOMS);
      for (let round = 0; round < ROUNDS; round += 1) {
        const dying = await startApiProcess(stage.database.url);
        const here = stage.record(board, dying);
        await here.follow('zc', ROOMS);
        await killInTheCommit(dying);
        here.close();

        const moved = stage.record(board);
        await moved.join('zc', ROOMS, here.stream.cursor);
        await moved.until(() => moved.kinds().includes('heartbeat'));
        expect(moved.kinds()).not.toContain('snapshot');
        const from = here.last('snapshot')!.frame.seq;
        expect([...here.seqs(), ...moved.seqs()]).toEqual(await stage.seqsFor('zc', ROOMS, from));
      }
      const from = elsewhere.last('snapshot')!.frame.seq;
      const all = await stage.seqsFor('zc', ROOMS, from);
      await elsewhere.until(() => elsewhere.heard.length >= all.length);
      expect(elsewhere.seqs()).toEqual(all);
      expect(all.length).toBeGreaterThanOrEqual(ROUNDS);
    },
    ROUNDS_LIMIT_MS,
  );
});

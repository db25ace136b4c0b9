import { REPLAY_LIMIT, type Cursor } from '@onewindow/contracts';
import { HallFeeds } from '../../../src/modules/realtime/relay/hall-feeds';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import type { Credentials, Recorder } from './recorder';
import { events, WireStage } from './wire-stage';

const QUEUE = `queue:${SMALL_HALL.queueId}` as const;
const AREA = `area:${SMALL_HALL.areaId}` as const;

let stage: WireStage;
let board: Credentials;

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  await aSmallHall(stage.database.dataSource, 'nb');
  await stage.startApp();
  board = await stage.device('zc', 'display');
});
afterEach(() => stage.closeSockets());
afterAll(() => stage.close());

/** Where a screen stands that has followed some rooms and lost its connection. */
async function cursorOf(rooms: Parameters<Recorder['follow']>[1]): Promise<Cursor> {
  const screen = stage.record(board);
  await screen.follow('zc', rooms);
  screen.close();
  return screen.stream.cursor!;
}

describe('joining', () => {
  it('answers, then sends the snapshot, then says up to which number it is right', async () => {
    await stage.happen('zc', ...events(3, 'hall'));
    const screen = stage.record(board);
    await screen.follow('zc', ['hall', QUEUE]);
    expect(screen.kinds().slice(0, 3)).toEqual(['answer', 'snapshot', 'heartbeat']);
    expect(Object.keys(screen.stream.state).sort()).toEqual(['hall', QUEUE]);
    // The hall's own jobs may add to the stream meanwhile; the word is never behind the picture.
    const seq = screen.last('snapshot')?.frame.seq ?? NaN;
    expect(seq).toBeGreaterThanOrEqual(3);
    expect(screen.stream.cursor?.seq).toBeGreaterThanOrEqual(seq);
    const heartbeat = screen.last('heartbeat')?.frame;
    expect(heartbeat).toMatchObject({ hallId: 'zc', epoch: 'e1' });
    expect(heartbeat?.seq).toBeGreaterThanOrEqual(seq);
    expect(screen.heard).toEqual([]);
  });

  it('tells the waits of the joined queues at once', async () => {
    const screen = stage.record(board);
    await screen.follow('zc', [QUEUE]);
    await screen.until(() => screen.last('estimates') !== undefined);
    expect(screen.last('estimates')?.frame.queues).toEqual({
      [SMALL_HALL.queueId]: { kind: 'unknown', reason: 'no-window-open' },
    });
  });

  it('passes on what happens in the joined rooms and nothing else', async () => {
    const screen = stage.record(board);
    await screen.follow('zc', [AREA]);
    const from = screen.stream.cursor!.seq;
    await stage.happen('nb', ...events(2, AREA, 'hall'));
    await stage.happen(
      'zc',
      ...events(1, 'hall'),
      ...events(2, AREA, 'floor'),
      ...events(1, QUEUE),
    );
    await screen.until(() => screen.heard.length === 2);
    expect(screen.seqs()).toEqual([from + 2, from + 3]);
  });

  it('hears an event once that concerns several of its rooms', async () => {
    const screen = stage.record(board);
    await screen.follow('zc', ['hall', AREA, QUEUE]);
    const from = screen.stream.cursor!.seq;
    await stage.happen('zc', ...events(2, 'hall', AREA, QUEUE));
    await screen.until(() => screen.heard.length >= 2);
    expect(screen.seqs()).toEqual([from + 1, from + 2]);
  });

  it('leaves the former rooms when it asks for others', async () => {
    const screen = stage.record(board);
    await screen.follow('zc', [QUEUE]);
    await screen.follow('zc', [AREA]);
    expect(Object.keys(screen.stream.state)).toEqual([AREA]);
    await stage.happen('zc', ...events(1, QUEUE), ...events(1, AREA));
    await screen.until(() => screen.heard.length > 0);
    expect(screen.seqs()).toEqual(await stage.seqsFor('zc', [AREA], screen.heard[0]!.seq - 1));
  });

  it('loses nothing and repeats nothing while much happens', async () => {
    let storming = true;
    const storm = (async () => {
      while (storming) await stage.happen('zc', ...events(3, 'hall'));
    })();
    const screens = Array.from({ length: 20 }, () => stage.record(board));
    await Promise.all(screens.map((screen) => screen.follow('zc', ['hall'])));
    storming = false;
    await storm;
    const last = (await stage.seqsFor('zc', ['hall'])).at(-1)!;
    for (const screen of screens) {
      await screen.until(() => screen.stream.cursor!.seq >= last);
      const from = screen.last('snapshot')!.frame.seq;
      const fresh = screen.seqs().filter((seq) => seq > from);
      expect(fresh).toEqual(await stage.seqsFor('zc', ['hall'], from));
    }
  });
});

describe('coming back', () => {
  it('gets what it has missed in place of a snapshot', async () => {
    const cursor = await cursorOf([AREA]);
    await stage.happen('zc', ...events(2, AREA), ...events(1, 'hall'), ...events(1, AREA));
    const screen = stage.record(board);
    await screen.join('zc', [AREA], cursor);
    await screen.until(() => screen.kinds().includes('heartbeat'));
    expect(screen.kinds()).toEqual(['answer', 'events', 'heartbeat']);
    expect(screen.seqs()).toEqual([cursor.seq + 1, cursor.seq + 2, cursor.seq + 4]);
    expect(screen.last('heartbeat')?.frame.seq).toBe(cursor.seq + 4);
  });

  it('gets nothing but the number when it has missed nothing', async () => {
    const cursor = await cursorOf([AREA]);
    const screen = stage.record(board);
    await screen.join('zc', [AREA], cursor);
    await screen.until(() => screen.kinds().includes('heartbeat'));
    expect(screen.kinds()).toEqual(['answer', 'heartbeat']);
  });

  it('gets as many events as may be replayed, and a snapshot beyond', async () => {
    const cursor = await cursorOf(['hall']);
    await stage.happen('zc', ...events(REPLAY_LIMIT, 'hall'));
    const inTime = stage.record(board);
    await inTime.join('zc', ['hall'], cursor);
    await inTime.until(() => inTime.heard.length === REPLAY_LIMIT);
    expect(inTime.kinds()).not.toContain('snapshot');
    await stage.happen('zc', ...events(1, 'hall'));
    const tooLate = stage.record(board);
    await tooLate.join('zc', ['hall'], cursor);
    await tooLate.until(() => tooLate.kinds().includes('heartbeat'));
    expect(tooLate.kinds().slice(0, 3)).toEqual(['answer', 'snapshot', 'heartbeat']);
  });

  it.each([
    ['of another epoch', (cursor: Cursor) => ({ ...cursor, epoch: 'another' })],
    ['ahead of the stream', (cursor: Cursor) => ({ ...cursor, seq: cursor.seq + 1_000 })],
  ])('gets a snapshot with a cursor %s', async (_, change) => {
    const cursor = change(await cursorOf([AREA]));
    const screen = stage.record(board);
    await screen.join('zc', [AREA], cursor);
    await screen.until(() => screen.kinds().includes('heartbeat'));
    expect(screen.kinds().slice(0, 2)).toEqual(['answer', 'snapshot']);
  });
});

describe('a process that starts late', () => {
  it('begins where the stream is and still replays what happened before it was there', async () => {
    const cursor = await cursorOf([AREA]);
    await stage.happen('zc', ...events(2, AREA));
    const late = await stage.startApp();
    const fresh = stage.record(board, late);
    await fresh.follow('zc', [AREA]);
    expect(fresh.heard).toEqual([]);
    expect(fresh.stream.cursor?.seq).toBe(cursor.seq + 2);
    const returning = stage.record(board, late);
    await returning.join('zc', [AREA], cursor);
    await returning.until(() => returning.heard.length === 2);
    expect(returning.kinds()).not.toContain('snapshot');
  });

  it('gives a snapshot when the missed events have been archived', async () => {
    const cursor = await cursorOf([AREA]);
    await stage.happen('zc', ...events(5, AREA));
    await Promise.all(stage.apps.map(({ app }) => app.get(HallFeeds).catchUp()));
    await stage.database.dataSource.query(
      `DELETE FROM hall_event WHERE hall_id = 'zc' AND seq <= $1`,
      [cursor.seq + 2],
    );
    const late = await stage.startApp();
    const screen = stage.record(board, late);
    await screen.join('zc', [AREA], cursor);
    await screen.until(() => screen.kinds().includes('heartbeat'));
    expect(screen.kinds().slice(0, 2)).toEqual(['answer', 'snapshot']);
  });
});

describe('a stream that begins anew', () => {
  it('sends every screen of the hall away, which then starts from a snapshot', async () => {
    const screen = stage.record(board);
    await screen.follow('zc', [AREA]);
    const cursor = screen.stream.cursor!;
    await stage.database.dataSource.query(
      `WITH gone AS (DELETE FROM hall_event WHERE hall_id = 'zc')
       UPDATE hall_clock SET epoch = 'e2', seq = 0 WHERE hall_id = 'zc'`,
    );
    await screen.until(() => screen.openings === 2);
    await screen.join('zc', [AREA], cursor);
    await screen.until(() => screen.stream.cursor?.epoch === 'e2');
    await stage.happen('zc', ...events(1, AREA));
    await screen.until(() => screen.stream.cursor?.seq === 1);
  });
});

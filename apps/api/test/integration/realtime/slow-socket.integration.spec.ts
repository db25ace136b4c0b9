import { createHallSocket, type Api } from '@onewindow/client';
import { REPLAY_LIMIT, WAITING_BYTES_AT_MOST } from '@onewindow/contracts';
import { HallOutlet } from '../../../src/modules/realtime/gateway/hall-outlet';
import type { HallServerSocket } from '../../../src/modules/realtime/gateway/hall-server';
import { HallFeeds } from '../../../src/modules/realtime/relay/hall-feeds';
import type { HallEventDraft } from '../../../src/platform/events/hall-event-draft';
import { aDevice } from '../../support/callers';
import { eventually } from '../../support/eventually';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { aStoppableLine, type StoppableLine } from '../../support/stoppable-line';
import { anEvent, events, WireStage } from './wire-stage';

const EVENT_BYTES = 256 * 1_024;
/** More than the buffers of two operating systems and ours can take together. */
const EVENTS = 120;

let stage: WireStage;
let line: StoppableLine;
let kiosk: Api;
let key: string;

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  await stage.startApp();
  kiosk = await aDevice(stage.app, 'zc', 'kiosk');
  key = (await stage.device('zc', 'display')).bearer!;
  line = await aStoppableLine(stage.app.baseUrl);
});
afterAll(async () => {
  line.close();
  await stage.close();
});

/** As no command writes it: a few of these are as much as a hall says in a day. */
function aHugeEvent(): HallEventDraft {
  const event = anEvent('hall');
  const payload = { ...event.payload, note: 'x'.repeat(EVENT_BYTES) };
  return { ...event, payload } as unknown as HallEventDraft;
}

function outlet(): HallOutlet {
  return stage.app.app.get(HallOutlet);
}

/** All that this process keeps for the socket, in the queue and in the connection. */
function keptFor({ conn, data }: HallServerSocket): number {
  const { socket } = conn.transport as unknown as { socket: { bufferedAmount: number } };
  return Math.max(data.backlog.bytes, socket.bufferedAmount);
}

describe('a screen that does not read any more', () => {
  it('is cut off before it fills the memory, and is right again once it reads', async () => {
    const board = createHallSocket({
      hallId: 'zc',
      rooms: ['hall'],
      baseUrl: line.baseUrl,
      bearer: () => key,
    });
    const waiting = () => board.room('hall')?.queues[0]?.waiting;
    await eventually(async () => expect(waiting()).toBe(0));
    const [slow] = outlet().sockets() as [HallServerSocket];
    const quick = stage.record({ bearer: key });
    await quick.follow('zc', ['hall']);

    line.stopReading();
    let most = 0;
    for (let n = 0; n < EVENTS; n += 1) {
      await stage.happen('zc', aHugeEvent());
      await stage.app.app.get(HallFeeds).catchUp();
      most = Math.max(most, keptFor(slow));
    }
    expect(most).toBeGreaterThan(WAITING_BYTES_AT_MOST / 2);
    expect(most).toBeLessThanOrEqual(WAITING_BYTES_AT_MOST + 2 * EVENT_BYTES);
    expect(slow.connected).toBe(false);
    expect(slow.conn.request.socket.destroyed).toBe(true);
    expect(outlet().sockets()).toHaveLength(1);
    await quick.until(() => quick.heard.length >= EVENTS);
    expect([quick.openings, quick.losses]).toEqual([1, 0]);

    await kiosk.tickets.issue('zc', { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });
    await stage.happen('zc', ...events(REPLAY_LIMIT, 'hall'));
    line.readOn();
    await eventually(async () => expect(waiting()).toBe(1));
    await quick.until(() => quick.stream.cursor!.seq >= EVENTS + REPLAY_LIMIT + 1);
    expect(board.room('hall')).toEqual(quick.stream.state['hall']);
    expect(board.freshness).toBe('live');
    board.close();
  });
});

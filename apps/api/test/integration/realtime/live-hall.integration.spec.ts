import { createHallSocket, type Api, type HallSocket } from '@onewindow/client';
import { queueRoom, ticketRoom } from '@onewindow/contracts';
import { EstimatesFeed } from '../../../src/modules/realtime/estimates/estimates-feed';
import { HallOutlet } from '../../../src/modules/realtime/gateway/hall-outlet';
import { HallFeeds } from '../../../src/modules/realtime/relay/hall-feeds';
import { aDevice, aSignedIn } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { WireStage } from './wire-stage';

const QUEUE = queueRoom(SMALL_HALL.queueId);
const VISIT = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;

let stage: WireStage;
let kiosk: Api;
let clerk: Api;
const open: HallSocket[] = [];

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  const app = await stage.startApp();
  kiosk = await aDevice(app, 'zc', 'kiosk');
  clerk = await aSignedIn(app, 'zc', 'clerk', ['clerk']);
});
afterEach(() => {
  for (const hall of open.splice(0)) hall.close();
});
afterAll(() => stage.close());

function follow(bearer: string, ...rooms: Parameters<HallSocket['subscribe']>[0]): HallSocket {
  const { baseUrl } = stage.app;
  const hall = createHallSocket({ hallId: 'zc', rooms, baseUrl, bearer: () => bearer });
  open.push(hall);
  return hall;
}

function until(hall: HallSocket, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return;
      stop();
      resolve();
    };
    const stop = hall.onChange(look);
    look();
  });
}

async function boardKey(): Promise<string> {
  return (await stage.device('zc', 'display')).bearer!;
}

async function refreshEstimates(): Promise<void> {
  const { app } = stage.app;
  await app.get(HallFeeds).catchUp();
  for (const feed of app.get(HallFeeds).watched()) await app.get(EstimatesFeed).refresh(feed);
}

describe('a screen with the whole client', () => {
  it('follows a hall and heals after it has been sent away', async () => {
    const board = follow(await boardKey(), 'hall', QUEUE);
    const heard: number[] = [];
    board.onEvent(({ event }) => heard.push(event.seq));
    const waiting = () => board.room('hall')?.queues[0]?.waiting;
    await until(board, () => waiting() === 0);
    await kiosk.tickets.issue('zc', VISIT);
    await until(board, () => waiting() === 1);

    stage.app.app.get(HallOutlet).dismiss('zc');
    await kiosk.tickets.issue('zc', VISIT);
    await kiosk.tickets.issue('zc', VISIT);
    await until(board, () => waiting() === 3);
    expect(heard).toEqual(await stage.seqsFor('zc', ['hall'], heard[0]! - 1));
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(board.freshness).toBe('live');
    expect(board.refusal).toBeNull();
    expect(board.rate).toBe(1);
    expect(Math.abs(board.now() - Date.now())).toBeLessThan(5_000);
  });
});

describe('waits', () => {
  it('come at once and again when they have changed', async () => {
    const { ticket, token } = await kiosk.tickets.issue('zc', VISIT);
    const phone = follow(token, ticketRoom(ticket.id));
    const board = follow(await boardKey(), QUEUE);
    const own = () => phone.estimates.tickets[ticket.id];
    const newcomer = () => board.estimates.queues[SMALL_HALL.queueId];
    await until(phone, () => own() !== undefined);
    await until(board, () => newcomer() !== undefined);
    const closed = { kind: 'unknown', reason: 'no-window-open' };
    expect([own(), newcomer()]).toEqual([closed, closed]);

    await clerk.windowSession.open('zc', { windowId: SMALL_HALL.windowId });
    await refreshEstimates();
    await until(phone, () => own()?.kind === 'range');
    await until(board, () => newcomer()?.kind === 'range');
    expect(phone.estimates.queues).toEqual({});

    const told = jest.fn();
    board.onChange(told);
    await refreshEstimates();
    expect(told).not.toHaveBeenCalled();
  });

  it('show the holder how many are ahead, and that it is their turn', async () => {
    const { ticket, token, ahead } = await kiosk.tickets.issue('zc', VISIT);
    const phone = follow(token, ticketRoom(ticket.id), 'hall');
    const own = () => phone.room(ticketRoom(ticket.id) as `ticket:${string}`);
    await until(phone, () => own() !== undefined);
    expect(own()).toMatchObject({ state: 'waiting', ahead });
    for (let left = ahead; left >= 0; left -= 1) {
      const called = await clerk.windowSession.callNext('zc');
      if (left > 0) await until(phone, () => own()?.ahead === left - 1);
      if (called.ticket?.id === ticket.id) break;
      await clerk.tickets.cancel('zc', called.ticket!.id);
    }
    await until(phone, () => own()?.state === 'called');
    expect(own()).toMatchObject({ windowId: SMALL_HALL.windowId, areaId: 'A1', ahead: 0 });
  });
});

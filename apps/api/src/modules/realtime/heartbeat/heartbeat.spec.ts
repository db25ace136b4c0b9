import { Logger } from '@nestjs/common';
import type { HallOutlet } from '../gateway/hall-outlet';
import { HallFeed } from '../relay/hall-feed';
import type { HallFeeds } from '../relay/hall-feeds';
import { Heartbeat } from './heartbeat';

const NOON = Date.parse('2026-03-02T04:00:00.000Z');

function feed(hallId: string): HallFeed {
  return new HallFeed(hallId, 'e1', 7, [], { atMs: NOON, rate: 0, readAt: performance.now() });
}

function aConnection() {
  return { readyState: 'open', close: jest.fn(), request: { socket: { destroy: jest.fn() } } };
}

function socket(hallId: string, waitingFrames = 0) {
  const backlog = { frames: waitingFrames, bytes: 0 };
  return { data: { principal: { hallId, kind: 'device' }, backlog }, conn: aConnection() };
}

function aHeartbeat(sockets: ReturnType<typeof socket>[], { lost = false } = {}) {
  const feeds = {
    watched: jest.fn(() => [feed('zc'), feed('nb')]),
    release: jest.fn(),
    catchUp: jest.fn(() => (lost ? Promise.reject(new Error('down')) : Promise.resolve())),
  };
  const outlet = { sockets: () => sockets, sendHeartbeat: jest.fn() };
  const heartbeat = new Heartbeat(feeds as unknown as HallFeeds, outlet as unknown as HallOutlet);
  return { heartbeat, feeds, outlet };
}

describe(Heartbeat, () => {
  beforeAll(() => Logger.overrideLogger(false));

  it('tells each hall how far it has come, after asking the database once more', async () => {
    const { heartbeat, feeds, outlet } = aHeartbeat([socket('zc')]);
    await heartbeat.beat();
    expect(feeds.catchUp).toHaveBeenCalledTimes(1);
    expect(outlet.sendHeartbeat).toHaveBeenCalledWith({
      hallId: 'zc',
      epoch: 'e1',
      seq: 7,
      at: '2026-03-02T04:00:00.000Z',
      rate: 0,
    });
  });

  it('is silent while the database cannot be asked', async () => {
    const { heartbeat, outlet } = aHeartbeat([socket('zc')], { lost: true });
    await heartbeat.beat();
    expect(outlet.sendHeartbeat).not.toHaveBeenCalled();
  });

  it('cuts the connection of a socket that does not keep up', async () => {
    const [quick, slow] = [socket('zc', 500), socket('zc', 501)];
    await aHeartbeat([quick, slow]).heartbeat.beat();
    expect(slow.conn.request.socket.destroy).toHaveBeenCalled();
    expect(quick.conn.request.socket.destroy).not.toHaveBeenCalled();
  });

  it('lets go of halls nobody follows any more', async () => {
    const { heartbeat, feeds } = aHeartbeat([socket('zc')]);
    await heartbeat.beat();
    expect(feeds.release.mock.calls).toEqual([['nb']]);
  });
});

import { NO_ORDERS, type DeviceView } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { aDirectory, anItem, aQueue } from './catalogue.fixture';
import { afterFailure, afterNews, connectionOf, type HallFeed } from './hall-feed';

const device: DeviceView = {
  kind: 'device',
  id: 'k1',
  hallId: 'zc',
  deviceKind: 'kiosk',
  name: 'Kiosk 1',
  areaId: null,
  windowId: null,
  orders: NO_ORDERS,
};
const lost = new ApiUnreachable('network lost');
const loading: HallFeed = { kind: 'loading' };
const catalogue = aDirectory([anItem('1')]);
const ready = afterNews(loading, { device, catalogue });

describe('the feed of the hall', () => {
  it('is ready with the first catalogue', () => {
    expect(ready).toMatchObject({ kind: 'ready', device, lostSinceMs: null });
  });

  it('takes in what the queues say now and keeps the rest', () => {
    const queues = [aQueue('B-HZ', { status: 'closed' })];
    const feed = afterNews(ready, { device, queues });
    expect(feed.kind === 'ready' && feed.directory.queue('B-HZ')?.status).toBe('closed');
    expect(feed.kind === 'ready' && feed.directory.items).toHaveLength(1);
  });

  it('keeps the very same directory when nothing new came', () => {
    const feed = afterNews(ready, { device });
    expect(
      feed.kind === 'ready' && ready.kind === 'ready' && feed.directory === ready.directory,
    ).toBe(true);
  });

  it('turns away a device that is no kiosk', () => {
    const display: DeviceView = { ...device, deviceKind: 'display' };
    expect(afterNews(ready, { device: display })).toEqual({
      kind: 'refused',
      reason: 'wrong-kind',
    });
  });

  it('knows a revoked key', () => {
    const problem = {
      code: 'devices.key-invalid',
      message: '',
      details: {},
      requestId: '',
    } as const;
    const feed = afterFailure(ready, new ApiRefusal(401, problem), 0);
    expect(feed).toEqual({ kind: 'refused', reason: 'key-invalid' });
  });

  it('is unreachable before it ever was ready', () => {
    expect(afterFailure(loading, lost, 0)).toEqual({ kind: 'unreachable' });
    expect(connectionOf({ kind: 'unreachable' }, 0)).toBe('lost');
  });

  it('says nothing for 15 s, then that it ages, and after a minute that it is lost', () => {
    const silent = afterFailure(afterFailure(ready, lost, 1_000), lost, 9_000);
    expect([1_000, 15_999, 16_000, 60_999, 61_000].map((now) => connectionOf(silent, now))).toEqual(
      ['live', 'live', 'aging', 'aging', 'lost'],
    );
    expect(connectionOf(afterNews(silent, { device }), 99_000)).toBe('live');
  });
});

import { REPLAY_LIMIT } from '@onewindow/contracts';
import { HallFeed, type FeedEvent } from './hall-feed';

const event = (seq: number): FeedEvent => ({
  event: { seq, type: 'ticket.rated', at: '2026-03-02T01:00:00.000Z', payload: { ticketId: 't' } },
  rooms: ['ticket:t'],
});
const events = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => event(from + i));
const numbers = (list: readonly FeedEvent[] | undefined) => list?.map((one) => one.event.seq);

const NOON = Date.parse('2026-03-02T04:00:00.000Z');

function feedAt(seq: number, recent: FeedEvent[] = []): HallFeed {
  return new HallFeed('zc', 'e1', seq, recent, { atMs: NOON, rate: 60, readAt: performance.now() });
}

describe(HallFeed, () => {
  it('answers a cursor with what is behind it', () => {
    const feed = feedAt(10, events(8, 10));
    feed.append(events(11, 12));
    expect(feed.seq).toBe(12);
    expect(numbers(feed.since({ epoch: 'e1', seq: 9 }))).toEqual([10, 11, 12]);
    expect(numbers(feed.since({ epoch: 'e1', seq: 12 }))).toEqual([]);
  });

  it.each([
    ['of another epoch', { epoch: 'e2', seq: 11 }],
    ['ahead of the stream', { epoch: 'e1', seq: 13 }],
    ['older than what is kept', { epoch: 'e1', seq: 6 }],
  ])('has no answer to a cursor %s', (_, cursor) => {
    const feed = feedAt(12, events(8, 12));
    expect(feed.since(cursor)).toBeUndefined();
  });

  it('keeps as many events as may be replayed and no more', () => {
    const feed = feedAt(0);
    feed.append(events(1, 300));
    feed.append(events(301, 600));
    expect(feed.since({ epoch: 'e1', seq: 600 - REPLAY_LIMIT })).toHaveLength(REPLAY_LIMIT);
    expect(feed.since({ epoch: 'e1', seq: 599 - REPLAY_LIMIT })).toBeUndefined();
  });

  it('gathers for each joiner what comes while it joins', () => {
    const feed = feedAt(10);
    const first = feed.gather();
    feed.append(events(11, 12));
    const second = feed.gather();
    feed.append(events(13, 13));
    expect(numbers(first.stop())).toEqual([11, 12, 13]);
    feed.append(events(14, 14));
    expect(numbers(second.stop())).toEqual([13, 14]);
  });

  it('refuses a stream with a gap', () => {
    const feed = feedAt(10);
    expect(() => feed.append(events(12, 13))).toThrow('gap behind 10');
    expect(() => feed.append([event(11), event(13)])).toThrow('gap behind 10');
  });

  it('carries hall time on at the rate of the hall', () => {
    jest.useFakeTimers();
    const feed = feedAt(10);
    jest.advanceTimersByTime(2_000);
    expect(feed.now()).toEqual(new Date(NOON + 120_000));
    jest.useRealTimers();
  });
});

import { timeAgo } from './time-ago';

const MINUTE_MS = 60_000;

describe(timeAgo, () => {
  it.each([
    [-5_000, 'timeAgo.now', {}],
    [89_000, 'timeAgo.now', {}],
    [90_000, 'timeAgo.minutes', { count: 1 }],
    [59.9 * MINUTE_MS, 'timeAgo.minutes', { count: 59 }],
    [60 * MINUTE_MS, 'timeAgo.hours', { count: 1 }],
    [47 * 60 * MINUTE_MS, 'timeAgo.days', { count: 1 }],
  ])('%d ms: %s', (agoMs, key, words) => {
    expect(timeAgo(agoMs)).toEqual({ key, words });
  });
});

import { clockError, timeAgo } from './time-ago';

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

describe(clockError, () => {
  it('speaks of what people would notice only', () => {
    expect(clockError(null)).toBeNull();
    expect(clockError(-59_000)).toBeNull();
    expect(clockError(-150_000)).toEqual({ key: 'devices.clockSlow', words: { minutes: 3 } });
    expect(clockError(60_000)).toEqual({ key: 'devices.clockFast', words: { minutes: 1 } });
  });
});

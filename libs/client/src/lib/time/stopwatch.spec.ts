import { startStopwatch } from './stopwatch';

describe(startStopwatch, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('counts milliseconds', () => {
    const since = startStopwatch();
    jest.advanceTimersByTime(1_500);
    expect(since()).toBe(1_500);
  });

  it('counts on while the monotonic clock sleeps', () => {
    const since = startStopwatch();
    jest.setSystemTime(Date.now() + 60_000);
    expect(since()).toBe(60_000);
  });

  it('is not turned back with the wall clock', () => {
    const since = startStopwatch();
    jest.advanceTimersByTime(1_000);
    jest.setSystemTime(Date.now() - 3_600_000);
    expect(since()).toBe(1_000);
  });
});

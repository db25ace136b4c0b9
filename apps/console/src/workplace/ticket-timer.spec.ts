import { aTicket } from './workplace.fixture';
import { isMissSuggested, stopwatchFace, timerOf } from './ticket-timer';

const CALLED = Date.parse('2026-03-02T10:00:00.000+08:00');

describe(timerOf, () => {
  it('counts from the call, then from the start', () => {
    expect(timerOf(aTicket(), CALLED + 5_000)).toEqual({ since: 'call', elapsedMs: 5_000 });
    const serving = aTicket({ state: 'serving', startedAt: '2026-03-02T10:01:00.000+08:00' });
    expect(timerOf(serving, CALLED + 65_000)).toEqual({ since: 'start', elapsedMs: 5_000 });
  });

  it('is never negative', () => {
    expect(timerOf(aTicket(), CALLED - 400).elapsedMs).toBe(0);
  });
});

describe(isMissSuggested, () => {
  it('waits for both ninety seconds and the patience of the queue', () => {
    expect(isMissSuggested(aTicket(), 1, CALLED + 89_000)).toBe(false);
    expect(isMissSuggested(aTicket(), 1, CALLED + 90_000)).toBe(true);
    expect(isMissSuggested(aTicket(), 3, CALLED + 179_000)).toBe(false);
    expect(isMissSuggested(aTicket(), 3, CALLED + 180_000)).toBe(true);
  });

  it('is not put off by a recall and comes only while nobody has come', () => {
    const recalled = aTicket({ lastCallAt: '2026-03-02T10:02:00.000+08:00', callCount: 2 });
    expect(isMissSuggested(recalled, 2, CALLED + 120_000)).toBe(true);
    expect(isMissSuggested(aTicket({ state: 'serving' }), 2, CALLED + 900_000)).toBe(false);
  });
});

describe(stopwatchFace, () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [245_000, '4:05'],
    [3_845_000, '1:04:05'],
  ])('%i ms is %s', (elapsedMs, face) => {
    expect(stopwatchFace(elapsedMs)).toBe(face);
  });
});

import { waitWords } from './wait-words';

describe(waitWords, () => {
  it('says a range in steps of five minutes', () => {
    expect(waitWords({ kind: 'range', lowMinutes: 12, highMinutes: 23 })).toEqual({
      key: 'wait.range',
      named: { low: 10, high: 25 },
      reason: null,
    });
  });

  it('says when it does not know, and why', () => {
    expect(waitWords({ kind: 'unknown', reason: 'no-window-open' })).toEqual({
      key: 'wait.unknown',
      named: {},
      reason: 'wait.no-window-open',
    });
    expect(waitWords({ kind: 'unknown', reason: 'not-waiting' }).reason).toBeNull();
  });
});

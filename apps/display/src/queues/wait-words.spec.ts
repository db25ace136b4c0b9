import { waitWords } from './wait-words';

describe(waitWords, () => {
  it.each([
    [1, 3, 'wait.within', { high: 5 }],
    [6, 18, 'wait.range', { low: 5, high: 20 }],
    [75, 120, 'wait.over', { low: 60 }],
  ])('%i to %i minutes is a range and never one number', (lowMinutes, highMinutes, key, words) => {
    expect(waitWords({ kind: 'range', lowMinutes, highMinutes })).toEqual({ key, words });
  });

  it('says nothing where nobody can tell', () => {
    expect(waitWords(undefined)).toBeNull();
    expect(waitWords({ kind: 'unknown', reason: 'no-window-open' })).toBeNull();
  });
});

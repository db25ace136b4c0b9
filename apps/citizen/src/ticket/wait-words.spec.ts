import { ageWords, waitWords } from './wait-words';

describe(waitWords, () => {
  it('rounds a range to what people can use', () => {
    const wait = { kind: 'range', lowMinutes: 18, highMinutes: 29 } as const;
    expect(waitWords(wait)).toEqual({ key: 'wait.range', named: { low: 15, high: 30 } });
  });

  it('is honest when nothing is known', () => {
    expect(waitWords(undefined).key).toBe('wait.unknown');
    expect(waitWords({ kind: 'unknown', reason: 'not-waiting' }).key).toBe('wait.unknown');
    expect(waitWords({ kind: 'unknown', reason: 'no-window-open' }).key).toBe(
      'wait.no-window-open',
    );
  });
});

describe(ageWords, () => {
  it.each([
    [null, 'age.loading', {}],
    [0, 'age.fresh', {}],
    [14_999, 'age.fresh', {}],
    [15_000, 'age.seconds', { seconds: 15 }],
    [59_900, 'age.seconds', { seconds: 59 }],
    [125_000, 'age.minutes', { minutes: 2 }],
  ] as const)('says %p ms as %s', (ageMs, key, named) => {
    expect(ageWords(ageMs)).toEqual({ key, named });
  });
});

import { roundMinuteRange } from './minute-range';

describe(roundMinuteRange, () => {
  it.each([
    [0, 3, { kind: 'within', high: 5 }],
    [4, 11, { kind: 'within', high: 15 }],
    [18, 29, { kind: 'range', low: 15, high: 30 }],
    [10, 10, { kind: 'range', low: 10, high: 15 }],
    [55, 90, { kind: 'range', low: 55, high: 90 }],
    [60, 90, { kind: 'over', low: 60 }],
    [95, 140, { kind: 'over', low: 60 }],
  ])('says %d to %d minutes as %j', (low, high, said) => {
    expect(roundMinuteRange(low, high)).toEqual(said);
  });
});

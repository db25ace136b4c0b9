import { readRecomputeWish } from './command-line';

describe(readRecomputeWish, () => {
  it('takes a day, and the hall where there are several', () => {
    expect(readRecomputeWish(['2026-03-02'])).toEqual({ businessDate: '2026-03-02', hallId: null });
    expect(readRecomputeWish(['2026-03-02', '--hall', 'zc'])?.hallId).toBe('zc');
  });

  it.each([
    ['nothing', []],
    ['two days', ['2026-03-02', '2026-03-03']],
    ['a day no calendar has', ['2026-02-30']],
    ['a month no year has', ['2026-13-01']],
    ['words', ['yesterday']],
    ['an unknown option', ['2026-03-02', '--mend']],
  ])('makes no sense of %s', (_, words) => {
    expect(readRecomputeWish(words)).toBeNull();
  });
});

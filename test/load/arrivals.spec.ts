import { arrivals, evenly, seeded } from './arrivals';

const HOUR_MS = 3_600_000;

describe(arrivals, () => {
  it('come in order, within the time, about as many as asked for', () => {
    const moments = arrivals(3_600, HOUR_MS, seeded(7));
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(moments.at(-1)).toBeLessThan(HOUR_MS);
    expect(moments.length).toBeGreaterThan(3_300);
    expect(moments.length).toBeLessThan(3_900);
  });

  it('come in bunches: more than a half of the gaps are below the mean', () => {
    const moments = arrivals(3_600, HOUR_MS, seeded(7));
    const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
    const share = gaps.filter((gap) => gap < 1_000).length / gaps.length;
    expect(share).toBeGreaterThan(0.58);
    expect(share).toBeLessThan(0.68);
  });

  it('are the same for the same seed and others for another', () => {
    const ofSeed = (seed: number) => arrivals(1_000, HOUR_MS, seeded(seed));
    expect(ofSeed(1)).toEqual(ofSeed(1));
    expect(ofSeed(1)).not.toEqual(ofSeed(2));
  });

  it.each([0, -1, Number.NaN])('refuses a rate of %d', (perHour) => {
    expect(() => arrivals(perHour, 1_000, seeded(1))).toThrow(RangeError);
  });
});

describe(evenly, () => {
  it('spreads over the span and ends before its end', () => {
    expect(evenly(4, 1_000)).toEqual([0, 250, 500, 750]);
  });
});

describe(seeded, () => {
  it('stays within [0, 1)', () => {
    const random = seeded(3);
    const values = Array.from({ length: 10_000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });
});

import { median, quantile, summarizeLatencies } from './quantiles';

const ONE_TO_HUNDRED = Array.from({ length: 100 }, (_, index) => 100 - index);

describe(quantile, () => {
  it.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])('of 1 to 100, the share %d lies at or below %d', (share, value) => {
    expect(quantile(ONE_TO_HUNDRED, share)).toBe(value);
  });

  it('of a few values, the 99th in a hundred is the worst of them', () => {
    expect(quantile([7, 900, 8], 0.99)).toBe(900);
  });

  it('refuses to tell of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it('orders by size, not by spelling, and leaves its input as it was', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });
});

describe(summarizeLatencies, () => {
  it('says of how many it speaks', () => {
    expect(summarizeLatencies(ONE_TO_HUNDRED)).toEqual({
      samples: 100,
      p50Ms: 50,
      p95Ms: 95,
      p99Ms: 99,
      maxMs: 100,
    });
  });
});

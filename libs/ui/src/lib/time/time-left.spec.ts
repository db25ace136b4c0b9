import { timeLeft } from './time-left';

describe(timeLeft, () => {
  it.each([
    [590_000, '9:50'],
    [64_001, '1:05'],
    [1, '0:01'],
    [0, '0:00'],
    [-5, '0:00'],
  ])('%d ms is %s', (leftMs, text) => {
    expect(timeLeft(leftMs)).toBe(text);
  });
});

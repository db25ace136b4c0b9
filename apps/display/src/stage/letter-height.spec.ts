import { letterHeightsFor } from './letter-height';

describe(letterHeightsFor, () => {
  it.each([
    [3, 19, 26],
    [5, 32, 44],
    [10, 64, 87],
    [15, 96, 131],
    [20, 128, 175],
  ])('%i m need digits of %i mm and Han of %i mm', (metres, digit, han) => {
    const { digitMm, hanMm } = letterHeightsFor(metres);
    expect(Math.round(digitMm)).toBe(digit);
    expect(Math.round(hanMm)).toBe(han);
  });
});

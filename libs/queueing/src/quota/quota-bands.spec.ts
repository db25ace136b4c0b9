import { areGoodBands, bandAt } from './quota-bands';

const morning = { fromMinute: 540, untilMinute: 720, quota: 100 };
const afternoon = { fromMinute: 780, untilMinute: 1_020, quota: 80 };

describe(bandAt, () => {
  it.each([
    [539, undefined],
    [540, morning],
    [719, morning],
    [720, undefined],
    [800, afternoon],
  ])('finds the band of minute %i', (minute, band) => {
    expect(bandAt([afternoon, morning], minute)).toBe(band);
  });
});

describe(areGoodBands, () => {
  it.each([
    ['none', [], true],
    ['in any order', [afternoon, morning], true],
    ['one after the other', [morning, { ...afternoon, fromMinute: 720 }], true],
    ['to the end of the day', [{ ...morning, untilMinute: 1_440 }], true],
    ['one over another', [morning, { ...afternoon, fromMinute: 719 }], false],
    ['empty', [{ ...morning, untilMinute: 540 }], false],
    ['past midnight', [{ ...afternoon, untilMinute: 1_441 }], false],
    ['before midnight', [{ ...morning, fromMinute: -1 }], false],
  ])('judges bands: %s', (_, bands, good) => {
    expect(areGoodBands(bands)).toBe(good);
  });
});

import { EMERGENCIES, EMERGENCY_TEMPLATES } from '@onewindow/contracts';
import { largestLetters } from './fit-letters';
import { linesOf } from './notice-lines';

const LANDSCAPE = { width: 1_800, height: 960 };
const PORTRAIT = { width: 960, height: 1_800 };

describe(largestLetters, () => {
  it('fills the height with one short word', () => {
    expect(largestLetters([{ text: '火' }], { width: 1_000, height: 500 })).toBe(400);
  });

  it('breaks a sentence into rows', () => {
    // Four rows of five signs, each 125 px high, and not one of twenty.
    expect(largestLetters([{ text: '号'.repeat(20) }], { width: 500, height: 500 })).toBe(100);
  });

  it.each(EMERGENCIES)('reads %s from the far end of a hall, on either screen', (emergency) => {
    const lines = linesOf(EMERGENCY_TEMPLATES[emergency], 'zh-Hans');
    expect(largestLetters(lines, LANDSCAPE)).toBeGreaterThan(100);
    expect(largestLetters(lines, PORTRAIT)).toBeGreaterThan(100);
  });

  it('never goes below what is letters at all', () => {
    expect(largestLetters([{ text: '号'.repeat(60) }], { width: 0, height: 0 })).toBe(12);
  });
});

import fc from 'fast-check';
import { clipLines, columnsOf, flowPhrases, largestSize, wrapText } from './columns';

const TEXTS = fc.string({
  unit: fc.constantFrom(...'办证（）、，。：a Z9 -.《》…—𠮷'),
  maxLength: 80,
});

describe('columnsOf', () => {
  it('counts a letter once and everything else twice, a rare character too', () => {
    expect(columnsOf('A012')).toBe(4);
    expect(columnsOf('3 号窗口')).toBe(8);
    expect(columnsOf('𠮷㐂–')).toBe(6);
  });
});

describe('wrapText', () => {
  it('breaks between Chinese characters and between English words', () => {
    expect(wrapText('食品经营许可证核发', 8)).toEqual(['食品经营', '许可证核', '发']);
    expect(wrapText('Food business licence', 14)).toEqual(['Food business', 'licence']);
  });

  it('begins no line with a comma and ends none with an opening bracket', () => {
    expect(wrapText('转移登记，抵押', 8)).toEqual(['转移登', '记，抵押']);
    expect(wrapText('合并办理（带押过户）', 10)).toEqual(['合并办理', '（带押过', '户）']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('ABCDEFGH', 3)).toEqual(['ABC', 'DEF', 'GH']);
  });

  it('makes no line too long and loses nothing but spaces', () => {
    fc.assert(
      fc.property(TEXTS, fc.integer({ min: 2, max: 48 }), (text, columns) => {
        const lines = wrapText(text, columns);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('flowPhrases', () => {
  it('puts phrases side by side as long as both fit whole', () => {
    expect(flowPhrases(['取号 09:05', '当日有效'], 20)).toEqual(['取号 09:05  当日有效']);
    expect(flowPhrases(['取号 09:05', '当日有效'], 19)).toEqual(['取号 09:05', '当日有效']);
  });

  it('leaves out what is empty and wraps what is too long by itself', () => {
    expect(flowPhrases(['', '一二三四五', ''], 6)).toEqual(['一二三', '四五']);
    expect(flowPhrases([], 6)).toEqual([]);
  });
});

describe('clipLines', () => {
  it('says when something is missing, within the width', () => {
    expect(clipLines(['一二三', '四五六', '七'], 2, 6)).toEqual(['一二三', '四五…']);
    expect(clipLines(['一二三', '四'], 2, 6)).toEqual(['一二三', '四']);
  });
});

describe('largestSize', () => {
  it('takes the first size at which the text fits, or the ordinary one', () => {
    expect(largestSize('A012', 32, [6, 5, 4])).toBe(6);
    expect(largestSize('XYZ012', 32, [6, 5, 4])).toBe(5);
    expect(largestSize('A'.repeat(33), 32, [6, 5, 4])).toBe(1);
  });
});

import { RATING_LEVELS } from '@onewindow/contracts';
import { labelsOfLevel, mayGoWith } from './labels-of-level';
import { NATIONAL_LABELS } from './national-labels';

const codesOf = (labels: readonly { readonly code: string }[]): readonly string[] =>
  labels.map(({ code }) => code);

describe(labelsOfLevel, () => {
  it.each([
    [5, ['510', '511', '512'], ['513', '514', '515', '516', '517']],
    [4, ['406', '407', '408'], ['409', '410', '411', '412', '413']],
    [3, ['307', '308', '309'], ['310', '311', '312', '313', '314']],
    [2, ['207', '208', '209'], ['210', '211', '212', '213', '214']],
    [1, ['108', '109', '110'], ['111', '112', '113', '114', '115']],
  ] as const)('offers the official reasons of level %i', (level, first, more) => {
    const offered = labelsOfLevel(NATIONAL_LABELS, level);
    expect(codesOf(offered.first)).toEqual(first);
    expect(codesOf(offered.more)).toEqual(more);
  });

  it('gives every level the same number, so that none is made easier to explain', () => {
    const counts = RATING_LEVELS.map((level) => {
      const { first, more } = labelsOfLevel(NATIONAL_LABELS, level);
      return [first.length, more.length];
    });
    expect(new Set(counts.map(String)).size).toBe(1);
  });
});

describe('the national labels', () => {
  it('carry their level as the first digit of their code, and each code once', () => {
    const { labels } = NATIONAL_LABELS;
    expect(labels.every(({ code, level }) => code.startsWith(String(level)))).toBe(true);
    expect(new Set(codesOf(labels)).size).toBe(labels.length);
  });

  it('are told apart in every language', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const texts = NATIONAL_LABELS.labels.map(({ text }) => text[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe(mayGoWith, () => {
  it.each([
    ['no reason', 3, [], true],
    ['reasons of the level', 2, ['214', '207'], true],
    ['all of a level', 1, ['108', '109', '110', '111', '112', '113', '114', '115'], true],
    ['a reason of another level', 5, ['510', '207'], false],
    ['a retired reason', 2, ['205'], false],
    ['a reason nobody knows', 2, ['299'], false],
    ['a reason named twice', 4, ['406', '406'], false],
  ] as const)('%s', (_, level, codes, expected) => {
    expect(mayGoWith(NATIONAL_LABELS, level, codes)).toBe(expected);
  });
});

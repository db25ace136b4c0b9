import type { RatingFiguresView, Share } from '@onewindow/contracts';
import { figureValue, levelParts, type FigureRow } from './figure-rows';

const WITHHELD: Share = { share: null, n: 2 };
const FIGURES: RatingFiguresView = {
  key: 'A01',
  name: null,
  rateable: 9,
  excluded: 0,
  rated: 8,
  active: { 5: 4, 4: 2, 3: 0, 2: 0, 1: 2 },
  byDefault: { 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 },
  rates: {
    good: { share: 0.75, n: 8 },
    activeGood: { share: 0.75, n: 8 },
    bad: { share: 0.25, n: 8 },
    active: { share: 8 / 9, n: 9 },
    unrated: WITHHELD,
  },
};
const ROW: FigureRow = { ...FIGURES, title: 'A01 号窗口' };

describe(levelParts, () => {
  it('fills the bar with the levels that were given, best first', () => {
    expect(levelParts(FIGURES)).toEqual([
      { level: 5, count: 4, share: 0.5 },
      { level: 4, count: 2, share: 0.25 },
      { level: 1, count: 2, share: 0.25 },
    ]);
  });

  it('draws nothing of what is withheld, or was never given', () => {
    expect(levelParts({ ...FIGURES, active: null })).toEqual([]);
    expect(levelParts({ ...FIGURES, active: { 5: 0, 4: 0, 3: 0, 2: 0, 1: 0 } })).toEqual([]);
  });
});

describe(figureValue, () => {
  it('sorts by what a column shows', () => {
    expect(figureValue(ROW, 'name')).toBe('A01 号窗口');
    expect(figureValue(ROW, 'rateable')).toBe(9);
    expect(figureValue(ROW, 'bad')).toBe(0.25);
    expect(figureValue(ROW, 'unrated')).toBeNull();
  });
});

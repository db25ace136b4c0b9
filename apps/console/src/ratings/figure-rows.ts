import {
  RATING_LEVELS,
  type RatingFiguresView,
  type RatingLevel,
  type RatingRates,
} from '@onewindow/contracts';

export const SHOWN_RATES = ['good', 'activeGood', 'bad', 'active', 'unrated'] as const;
export type ShownRate = (typeof SHOWN_RATES)[number] & keyof RatingRates;

export type FigureColumn = 'name' | 'rateable' | 'rated' | 'excluded' | ShownRate;

export interface FigureRow extends RatingFiguresView {
  /** In the language of the page. */
  readonly title: string;
}

/** What a column is sorted by; withheld shares have no value and come last. */
export function figureValue(row: FigureRow, column: FigureColumn): string | number | null {
  switch (column) {
    case 'name':
      return row.title;
    case 'rateable':
    case 'rated':
    case 'excluded':
      return row[column];
    default:
      return row.rates[column].share;
  }
}

export interface LevelPart {
  readonly level: RatingLevel;
  readonly count: number;
  /** Of all ratings that were given, from 0 to 1. */
  readonly share: number;
}

/** The parts of a bar that shows how often each level was given; none where that is withheld. */
export function levelParts({ active }: RatingFiguresView): readonly LevelPart[] {
  if (active === null) return [];
  const given = RATING_LEVELS.reduce((sum, level) => sum + active[level], 0);
  if (given === 0) return [];
  return RATING_LEVELS.filter((level) => active[level] > 0).map((level) => ({
    level,
    count: active[level],
    share: active[level] / given,
  }));
}

import {
  LEAST_TO_TELL,
  RATING_LEVELS,
  shareOf,
  type LevelCounts,
  type RatingFiguresView,
  type RatingRates,
} from '@onewindow/contracts';

/** What was counted, before anything is reckoned from it. */
export interface RatingTally {
  /** All that could be rated; undefined where nobody can say, as for a channel. */
  readonly rateable: number | undefined;
  /** Ratings that count for nothing, after an approved appeal; not rateable either. */
  readonly excluded: number;
  readonly active: LevelCounts;
  readonly byDefault: LevelCounts;
}

type Figures = Pick<
  RatingFiguresView,
  'rateable' | 'rated' | 'excluded' | 'active' | 'byDefault' | 'rates'
>;

/**
 * The national figures of a tally: shares of 1, each with the N it was taken of. Below
 * {@link LEAST_TO_TELL} a share and the counts by level are withheld. Notions: GB/T 39735-2020;
 * 好评 are levels 5, 4 and 3, 差评 levels 2 and 1.
 */
export function ratingFigures(tally: RatingTally): Figures {
  const { rateable, excluded, active, byDefault } = tally;
  const rated = total(active) + total(byDefault);
  const mayTell = rated >= LEAST_TO_TELL;
  return {
    rateable: rateable ?? null,
    rated,
    excluded,
    active: mayTell ? active : null,
    byDefault: mayTell ? byDefault : null,
    rates: ratesOf(tally, rated),
  };
}

function ratesOf({ rateable, active, byDefault }: RatingTally, rated: number): RatingRates {
  const given = total(active);
  const all = rateable ?? 0;
  return {
    good: shareOf(good(active) + good(byDefault), rated),
    activeGood: shareOf(good(active), given),
    bad: shareOf(rated - good(active) - good(byDefault), rated),
    active: shareOf(given, all),
    unrated: shareOf(all - rated, all),
  };
}

function good(counts: LevelCounts): number {
  return counts[5] + counts[4] + counts[3];
}

function total(counts: LevelCounts): number {
  return RATING_LEVELS.reduce((sum, level) => sum + counts[level], 0);
}

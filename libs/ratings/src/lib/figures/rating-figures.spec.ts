import type { LevelCounts } from '@onewindow/contracts';
import { ratingFigures, type RatingTally } from './rating-figures';

/** From very satisfied to very dissatisfied. */
type FiveCounts = readonly [number, number, number, number, number];

const NONE: FiveCounts = [0, 0, 0, 0, 0];

function counts([n5, n4, n3, n2, n1]: FiveCounts): LevelCounts {
  return { 5: n5, 4: n4, 3: n3, 2: n2, 1: n1 };
}

function tally(rateable: number | undefined, active: FiveCounts, byDefault = NONE): RatingTally {
  return { rateable, excluded: 0, active: counts(active), byDefault: counts(byDefault) };
}

describe(ratingFigures, () => {
  // Worked out by hand: share of good, of good among those given, of bad, of given, of unrated.
  it.each([
    ['everybody was content', 10, [4, 3, 3, 0, 0], NONE, [1, 1, 0, 1, 0]],
    ['one of ten was not', 10, [6, 2, 1, 1, 0], NONE, [0.9, 0.9, 0.1, 1, 0]],
    ['half said nothing', 20, [5, 2, 1, 1, 1], NONE, [0.8, 0.8, 0.2, 0.5, 0.5]],
    ['silence was filled in', 20, [2, 1, 0, 1, 1], [0, 0, 15, 0, 0], [0.9, 0.6, 0.1, 0.25, 0]],
    ['all of it was filled in', 8, NONE, [0, 0, 8, 0, 0], [1, null, 0, 0, 0]],
    ['nobody was', 5, [0, 0, 0, 2, 3], NONE, [0, 0, 1, 1, 0]],
    ['basically satisfied is good', 5, [0, 0, 5, 0, 0], NONE, [1, 1, 0, 1, 0]],
    ['nobody said anything', 40, NONE, NONE, [null, null, null, 0, 1]],
    ['nothing was to be rated', 0, NONE, NONE, [null, null, null, null, null]],
    ['four are too few to tell', 9, [0, 0, 0, 2, 2], NONE, [null, null, null, 4 / 9, 5 / 9]],
    [
      'few were given, many filled in',
      9,
      [1, 0, 0, 1, 2],
      [0, 0, 5, 0, 0],
      [6 / 9, null, 3 / 9, 4 / 9, 0],
    ],
  ] as const)('%s', (_, rateable, active, byDefault, shares) => {
    const {
      good,
      activeGood,
      bad,
      active: given,
      unrated,
    } = ratingFigures(tally(rateable, active, byDefault)).rates;
    const reckoned = [good, activeGood, bad, given, unrated].map(({ share }) => share);
    expect(reckoned).toEqual(
      shares.map((share) => (share === null ? null : expect.closeTo(share, 10))),
    );
  });

  it('says of how many each share is', () => {
    const { rates } = ratingFigures(tally(30, [3, 0, 0, 2, 1], [0, 0, 4, 0, 0]));
    expect(rates).toMatchObject({
      good: { n: 10 },
      activeGood: { n: 6 },
      bad: { n: 10 },
      active: { n: 30 },
      unrated: { n: 30 },
    });
  });

  it('withholds the levels of fewer than five', () => {
    const few = ratingFigures(tally(4, [1, 0, 0, 2, 1]));
    expect(few).toMatchObject({ rated: 4, active: null, byDefault: null });
    const enough = ratingFigures(tally(5, [1, 0, 0, 3, 1]));
    expect(enough.active).toEqual(counts([1, 0, 0, 3, 1]));
  });

  it('knows no unrated of a channel', () => {
    const { rateable, rates } = ratingFigures(tally(undefined, [5, 0, 0, 0, 0]));
    expect(rateable).toBeNull();
    expect(rates.active.share).toBeNull();
    expect(rates.unrated.share).toBeNull();
  });
});

import type { Share } from '../figures/share';
import type { LocalizedName } from '../hall/names';
import type { RatingLevel } from './rating.contract';

/** What ratings can be counted by. */
export const RATING_DIMENSIONS = [
  'hall',
  'day',
  'zone',
  'window',
  'department',
  'item',
  'clerk',
  'channel',
] as const;
export type RatingDimension = (typeof RATING_DIMENSIONS)[number];

/** Business days as `YYYY-MM-DD`, both included. */
export interface RatingSpan {
  readonly from: string;
  readonly to: string;
}

export interface RatingFiguresRequest extends RatingSpan {
  readonly by: RatingDimension;
}

/** The longest span that is counted at once; a year with its leap day. */
export const RATING_FIGURES_MAX_DAYS = 366;

export type LevelCounts = Readonly<Record<RatingLevel, number>>;

/** GB/T 39735-2020. What was filled in for a silent citizen never counts as somebody's word. */
export interface RatingRates {
  /** 好评率 */
  readonly good: Share;
  /** 主动评价好评率 */
  readonly activeGood: Share;
  /** 差评率 */
  readonly bad: Share;
  /** 主动评价率 */
  readonly active: Share;
  /** 未评价率 */
  readonly unrated: Share;
}

export interface RatingFiguresView {
  /** Of what was counted by: an id, a day, or the channel. */
  readonly key: string;
  /** Null for a day or a channel, which the page names itself. */
  readonly name: LocalizedName | null;
  /** Finished services that could be rated; null for a channel, which no unrated service has. */
  readonly rateable: number | null;
  readonly rated: number;
  /** Left out of all other numbers here, after an approved appeal. */
  readonly excluded: number;
  /** Ratings somebody gave, by level; null where there are too few to keep them anonymous. */
  readonly active: LevelCounts | null;
  /** Ratings that were filled in after silence, where the hall does so; null likewise. */
  readonly byDefault: LevelCounts | null;
  readonly rates: RatingRates;
}

/** How often an official reason was given; reasons that nobody gave are left out. */
export interface RatingReasonView {
  readonly code: string;
  readonly level: RatingLevel;
  readonly count: number;
}

import type { Language, RatingLevel } from '@onewindow/contracts';

/** A reason somebody may tick beside a level; the code counts, the text is how it is read. */
export interface RatingLabel {
  /** Three digits, the first of them the level. */
  readonly code: string;
  readonly level: RatingLevel;
  readonly text: Readonly<Record<Language, string>>;
}

/** The reasons of one version, all of them; a hall neither adds nor drops one. */
export interface RatingLabelSet {
  readonly version: string;
  /** In the order they are shown. */
  readonly labels: readonly RatingLabel[];
}

/** So many reasons of a level are shown at once, the others behind "more". */
export const SHOWN_AT_FIRST = 3;

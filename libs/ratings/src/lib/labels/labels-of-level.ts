import type { RatingLevel } from '@onewindow/contracts';
import { SHOWN_AT_FIRST, type RatingLabel, type RatingLabelSet } from './rating-label';

export interface LabelsOfLevel {
  readonly first: readonly RatingLabel[];
  readonly more: readonly RatingLabel[];
}

/** What is offered beside one level, in the official order. */
export function labelsOfLevel(set: RatingLabelSet, level: RatingLevel): LabelsOfLevel {
  const labels = set.labels.filter((label) => label.level === level);
  return { first: labels.slice(0, SHOWN_AT_FIRST), more: labels.slice(SHOWN_AT_FIRST) };
}

/**
 * Whether these reasons may stand beside a level: each is in force, is of that level, and is named
 * once. None at all is fine; nobody has to give a reason.
 */
export function mayGoWith(
  set: RatingLabelSet,
  level: RatingLevel,
  codes: readonly string[],
): boolean {
  const offered = new Set(
    set.labels.filter((label) => label.level === level).map(({ code }) => code),
  );
  return new Set(codes).size === codes.length && codes.every((code) => offered.has(code));
}

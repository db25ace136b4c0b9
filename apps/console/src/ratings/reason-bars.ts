import type { Language, RatingReasonView } from '@onewindow/contracts';
import type { RatingLabelSet } from '@onewindow/ratings';

export interface ReasonBar extends RatingReasonView {
  readonly text: string;
  /** Part of the longest bar, from 0 to 1. */
  readonly share: number;
}

/** A reason of a former version is known by its code alone. */
export function reasonBars(
  { labels }: RatingLabelSet,
  reasons: readonly RatingReasonView[],
  language: Language,
): readonly ReasonBar[] {
  const greatest = Math.max(1, ...reasons.map(({ count }) => count));
  return reasons.map((reason) => {
    const label = labels.find(({ code }) => code === reason.code);
    return {
      ...reason,
      text: label?.text[language] ?? reason.code,
      share: reason.count / greatest,
    };
  });
}

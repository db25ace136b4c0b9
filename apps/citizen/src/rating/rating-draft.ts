import {
  RATING_COMMENT_MAX_LENGTH,
  type RateRequest,
  type RatingLevel,
} from '@onewindow/contracts';

/** What has been chosen and written so far; nothing is chosen for anybody beforehand. */
export interface RatingDraft {
  readonly level: RatingLevel | null;
  /** Codes of the reasons ticked; they belong to the level and go with it. */
  readonly reasons: readonly string[];
  readonly comment: string;
}

export const EMPTY_DRAFT: RatingDraft = { level: null, reasons: [], comment: '' };

/** Characters as people count them: a rare character or an emoji is one. */
export function charactersLeft(comment: string): number {
  return RATING_COMMENT_MAX_LENGTH - [...comment].length;
}

/** The request, or null as long as no level is chosen or the comment is too long. */
export function requestOf({ level, reasons, comment }: RatingDraft): RateRequest | null {
  const words = comment.trim();
  if (level === null || charactersLeft(words) < 0) return null;
  return {
    level,
    ...(reasons.length > 0 && { labels: reasons }),
    ...(words !== '' && { comment: words }),
  };
}

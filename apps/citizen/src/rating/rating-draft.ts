import {
  RATING_COMMENT_MAX_LENGTH,
  type RateRequest,
  type RatingLevel,
} from '@onewindow/contracts';

/** What has been chosen and written so far; nothing is chosen for anybody beforehand. */
export interface RatingDraft {
  readonly level: RatingLevel | null;
  readonly comment: string;
}

export const EMPTY_DRAFT: RatingDraft = { level: null, comment: '' };

/** Characters as people count them: a rare character or an emoji is one. */
export function charactersLeft(comment: string): number {
  return RATING_COMMENT_MAX_LENGTH - [...comment].length;
}

/** The request, or null as long as no level is chosen or the comment is too long. */
export function requestOf({ level, comment }: RatingDraft): RateRequest | null {
  const words = comment.trim();
  if (level === null || charactersLeft(words) < 0) return null;
  return words === '' ? { level } : { level, comment: words };
}

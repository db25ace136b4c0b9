/**
 * What a hall tells everybody on its boards: a calm `notice`, or an `emergency` that takes the
 * boards over.
 */
export const NOTICE_KINDS = ['notice', 'emergency'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** It waits for a second person, it is on the boards, somebody has taken it off. */
export const NOTICE_STATES = ['draft', 'live', 'ended'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** In characters as people count them, for every language: what fits a board in one look. */
export const NOTICE_TEXT_LIMIT = 60;

/** The sentence in Chinese is a must; a language that is missing is not shown. */
export interface NoticeText {
  readonly zhHans: string;
  readonly zhHant: string | null;
  readonly en: string | null;
}

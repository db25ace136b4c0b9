import type { Emergency } from './emergency-templates';

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

/** Refused by a second person before it was on the boards, or taken off by somebody. */
export const NOTICE_ENDINGS = ['rejected', 'withdrawn'] as const;
export type NoticeEnding = (typeof NOTICE_ENDINGS)[number];

/** In characters: why an emergency is raised, and why something is refused or taken off. */
export const NOTICE_REASON_LIMIT = 200;

/** What boards are told of it: no name. */
export interface NoticeOnBoards {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Whose prepared words these are; null for words of one's own. */
  readonly emergency: Emergency | null;
  readonly text: NoticeText;
  /** Empty for the whole hall. */
  readonly areaIds: readonly string[];
  readonly from: string;
  /** When it stops being shown by itself; null for an emergency that lasts until it is ended. */
  readonly until: string | null;
}

export interface NoticeView extends NoticeOnBoards {
  readonly state: NoticeState;
  readonly authorId: string;
  readonly authorName: string;
  readonly writtenAt: string;
  /** Why an emergency with prepared words was raised; null for everything else. */
  readonly raisedFor: string | null;
  /** The second person; null for a draft, and for prepared words, which need none. */
  readonly approverName: string | null;
  readonly end: NoticeEndView | null;
}

export interface NoticeEndView {
  readonly how: NoticeEnding;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface DraftNoticeRequest {
  readonly kind: NoticeKind;
  readonly text: NoticeText;
  /** Empty for the whole hall. */
  readonly areaIds: readonly string[];
  /** Null for as soon as it is approved. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface RaiseEmergencyRequest {
  readonly emergency: Emergency;
  /** Empty for the whole hall. */
  readonly areaIds: readonly string[];
  readonly reason: string;
}

/** For refusing a draft as well as for taking off what is on the boards. */
export interface EndNoticeRequest {
  readonly reason: string;
}

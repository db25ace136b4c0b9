/** The five national levels: 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意. */
export const RATING_LEVELS = [5, 4, 3, 2, 1] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];

export const RATING_CHANNELS = [
  'PAD',
  'KEYPAD',
  'QR',
  'KIOSK',
  'SMS',
  'WEB',
  'MINIAPP',
  'HOTLINE_12345',
  'PAPER',
] as const;
export type RatingChannel = (typeof RATING_CHANNELS)[number];

/** National phases: the case was accepted, or it was finished. */
export const RATING_PHASES = ['accepted', 'finished'] as const;
export type RatingPhase = (typeof RATING_PHASES)[number];

export interface RateRequest {
  readonly level: RatingLevel;
  /** Codes of reasons of that level, in force and each once; none when left out. */
  readonly labels?: readonly string[];
  /** At most 150 characters. */
  readonly comment?: string;
}

export const RATING_COMMENT_MAX_LENGTH = 150;

/** At the pad of the window, for the service it has just invited to rate. */
export interface RateAtWindowRequest extends RateRequest {
  readonly serviceId: string;
}

/** Hall time a pad asks for; a national norm of these devices. */
export const RATING_INVITATION_SECONDS = 60;
/** More time for whoever needs it, once (WCAG 2.2.1). The server always allows it. */
export const RATING_EXTENSION_SECONDS = 60;

/** How an invitation ends by an event; running out of time is told by the clock. */
export const INVITATION_ENDS = ['rated', 'next-called', 'next-started', 'undone'] as const;
export type InvitationEnd = (typeof INVITATION_ENDS)[number];

export interface RatingView {
  readonly level: RatingLevel;
  readonly ratedAt: string;
}

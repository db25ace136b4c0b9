import type { RatingChannel, RatingLevel } from './rating.contract';
import type { Share } from '../figures/share';

/** 差评整改: where the follow-up of a rating of level 1 or 2 stands. */
export const FOLLOW_UP_STATES = [
  'NEW',
  'ASSIGNED',
  'CONTACTED',
  'VERIFIED',
  'UPHELD',
  'EXCLUDED',
  'RECTIFYING',
  'REPLIED',
  'FOLLOWED_UP',
  'CLOSED',
] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** What verifying has shown: 立行立改, 限期整改, 诉求无依据, 申诉复核. */
export const FINDINGS = ['FIX_NOW', 'FIX_LATER', 'NO_BASIS', 'APPEAL'] as const;
export type Finding = (typeof FINDINGS)[number];

/** Whether its giver could be spoken to; most have left no way to. */
export const CONTACT_RESULTS = ['REACHED', 'UNREACHABLE', 'NO_CONTACT'] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

export const CALL_BACK_RESULTS = ['SATISFIED', 'UNSATISFIED', 'UNREACHABLE'] as const;
export type CallBackResult = (typeof CALL_BACK_RESULTS)[number];

export const EXTENSION_STATES = ['NONE', 'ASKED', 'GRANTED', 'REFUSED'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Steps people take; the rating itself opens it. */
export const FOLLOW_UP_ACTIONS = [
  'take',
  'contact',
  'verify',
  'ask-extension',
  'decide-extension',
  'decide-appeal',
  'rectify',
  'reply',
  'call-back',
  'close',
] as const;
export type FollowUpAction = (typeof FOLLOW_UP_ACTIONS)[number];

/** How much of the running term has gone: less than half, half, 80 %, all of it. */
export const URGENCIES = ['in-time', 'half-gone', 'nearly-due', 'overdue'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const FOLLOW_UP_NOTE_MAX_LENGTH = 500;

/** The running term; hall time. */
export interface FollowUpTermView {
  readonly startedAt: string;
  readonly halfAt: string;
  readonly nearlyAt: string;
  readonly dueAt: string;
  readonly urgency: Urgency;
}

/** What decides which steps are possible. */
export interface FollowUpStanding {
  readonly state: FollowUpState;
  readonly finding: Finding | null;
  readonly contact: ContactResult | null;
  readonly extension: ExtensionState;
  readonly ownerId: string | null;
  /** Who asked for what waits for an approval now; nobody approves what he has asked for. */
  readonly askedById: string | null;
  /** Whose service was rated. */
  readonly ratedStaffId: string;
}

export interface FollowUpView extends FollowUpStanding {
  readonly id: string;
  readonly openedAt: string;
  readonly level: RatingLevel;
  /** Codes of the official reasons. */
  readonly labels: readonly string[];
  readonly comment: string | null;
  readonly channel: RatingChannel;
  readonly ratedAt: string;
  readonly ticketLabel: string;
  readonly windowId: string;
  readonly windowName: string;
  readonly ratedStaffName: string;
  readonly ownerName: string | null;
  /** Null while nothing is due: once replied. */
  readonly term: FollowUpTermView | null;
  readonly callBack: CallBackResult | null;
  /** Left out of all figures after an approved appeal. */
  readonly excluded: boolean;
  readonly reply: string | null;
  readonly repliedAt: string | null;
  readonly closedAt: string | null;
}

/** What was chosen with a step; each step has at most one choice. */
export interface FollowUpChoices {
  readonly contact?: ContactResult;
  readonly finding?: Finding;
  readonly callBack?: CallBackResult;
  readonly granted?: boolean;
  readonly excluded?: boolean;
}

/** A line of the history, which only grows. */
export interface FollowUpStepView {
  readonly action: FollowUpAction | 'open';
  /** Where it stood afterwards. */
  readonly state: FollowUpState;
  /** Null for the opening, which nobody did. */
  readonly staffName: string | null;
  readonly at: string;
  readonly note: string | null;
  readonly choices: FollowUpChoices;
}

export interface FollowUpHistoryView extends FollowUpView {
  readonly steps: readonly FollowUpStepView[];
}

/** Why, in words for colleagues; in a reply the words its giver reads. */
export interface FollowUpNoteRequest {
  readonly note: string;
}
export interface TakeFollowUpRequest {
  /** From whom, as one has seen it: two who press at the same moment do not take it in turn. */
  readonly ownerId: string | null;
}
export interface ContactRequest extends FollowUpNoteRequest {
  readonly contact: ContactResult;
}
export interface VerifyRequest extends FollowUpNoteRequest {
  readonly finding: Finding;
}
export interface DecideExtensionRequest extends FollowUpNoteRequest {
  readonly granted: boolean;
}
export interface DecideAppealRequest extends FollowUpNoteRequest {
  /** The rating was given by mistake or in bad faith. */
  readonly excluded: boolean;
}
export interface CallBackRequest extends FollowUpNoteRequest {
  readonly callBack: CallBackResult;
}

/** Which of them a list shows: those that are not closed, or the latest closed ones. */
export const FOLLOW_UP_SCOPES = ['open', 'closed'] as const;
export type FollowUpScope = (typeof FOLLOW_UP_SCOPES)[number];
/** Closed ones are told in this number, the latest first. */
export const CLOSED_FOLLOW_UPS_SHOWN = 200;

/** Of those opened on business days of a span, both included. */
export interface FollowUpFiguresView {
  readonly opened: number;
  readonly open: number;
  readonly overdue: number;
  /** Ratings left out of all figures after an approved appeal. */
  readonly excluded: number;
  /** 按期整改率: rectified in time of all that were due by now. */
  readonly rectifiedInTime: Share;
  /** 回访率: spoken to again of all that were replied to and had left a way to. */
  readonly calledBack: Share;
}

/** How many working days each part may take. */
export interface FollowUpDays {
  /** To reach the giver and to verify. */
  readonly contact: number;
  /** To rectify and reply. */
  readonly simple: number;
  /** The same with an approved extension. */
  readonly complex: number;
}
export const FOLLOW_UP_PRESETS = ['STANDARD', 'HOTLINE_12345'] as const;
export type FollowUpPreset = (typeof FOLLOW_UP_PRESETS)[number];
export interface FollowUpRulesView extends FollowUpDays {
  readonly preset: FollowUpPreset;
}
export interface SetFollowUpRulesRequest {
  readonly preset: FollowUpPreset;
}

/** What the holder of the ticket may know of it: no names, no notes of colleagues. */
export interface OwnFollowUpView {
  readonly state: FollowUpState;
  readonly openedAt: string;
  readonly reply: string | null;
  readonly repliedAt: string | null;
}

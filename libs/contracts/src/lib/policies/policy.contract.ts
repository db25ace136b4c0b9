import type { PriorityClass } from '../ticketing/ticket.contract';

export const REJOIN_RULES = ['after-n', 'tail', 'void'] as const;
/** What a miss costs: behind the n-th now waiting, behind the last, or a new number. */
export type RejoinRule = (typeof REJOIN_RULES)[number];

export const UNPRINTED_RULES = ['callable', 'after-acknowledgement'] as const;
/**
 * Whether a number from a kiosk with a printer is called at once, or only when its paper has come out
 * or somebody has said that the number is known: a ghost number costs a window minutes.
 */
export type UnprintedRule = (typeof UNPRINTED_RULES)[number];

export interface RecallRuleView {
  readonly gapSeconds: number;
  readonly greatestCount: number;
}

export interface RejoinRuleView {
  readonly rule: RejoinRule;
  readonly n: number;
  readonly greatestCount: number;
}

/**
 * Minutes by which each class is due earlier. A class that is left out is not offered; the law
 * leaves a hall no choice for elder and disabled people.
 */
export type PriorityBonusView = Readonly<
  Record<'elder' | 'disabled', number> & Partial<Record<PriorityClass, number>>
>;

/** What is decided here; null is decided further out: by the hall, or by default. */
export interface LineRulesView {
  readonly recall: RecallRuleView | null;
  readonly rejoin: RejoinRuleView | null;
  readonly priorityBonusMinutes: PriorityBonusView | null;
  /** Whether nobody takes a second number for an item they have a live ticket for that day. */
  readonly oneLiveTicket: boolean | null;
  /**
   * Most numbers of a person on a day without staff, for each company they represent by itself. Only
   * a hall with `oneLiveTicket` knows people again.
   */
  readonly personPerDay: number | null;
  /** Most numbers one kiosk gives in a minute to people nobody knows; 0 is no limit. */
  readonly kioskPerMinute: number | null;
  readonly unprintedTickets: UnprintedRule | null;
}

/** Numbers that may be taken in a part of the day; minutes since midnight, the end not included. */
export interface QuotaBandView {
  readonly fromMinute: number;
  readonly untilMinute: number;
  readonly quota: number;
}

export interface SetHallRulesRequest {
  readonly rules: LineRulesView;
}

export interface SetQueueRulesRequest {
  readonly targetMinutes: number;
  readonly noShowMinutes: number;
  readonly dailyQuota: number;
  readonly bands: readonly QuotaBandView[];
  readonly rules: LineRulesView;
}

export interface QueueRulesView extends SetQueueRulesRequest {
  readonly queueId: string;
}

export interface HallRulesView {
  readonly hall: LineRulesView;
  readonly queues: readonly QueueRulesView[];
}

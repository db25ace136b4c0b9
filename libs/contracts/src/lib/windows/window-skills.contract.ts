import type { PriorityClass } from '../ticketing/ticket.contract';

/** A queue a window serves. */
export interface SkillView {
  readonly queueId: string;
  /** 1 is the window's main work. */
  readonly level: number;
  /** Minutes a ticket of this queue is treated as due later here. */
  readonly penaltyMinutes: number;
  /** Minutes a class is treated as due earlier here. */
  readonly preferenceMinutes: Readonly<Partial<Record<PriorityClass, number>>>;
  /** Kinds of item it is limited to; null for all. */
  readonly itemKinds: readonly string[] | null;
}

/** A queue a window serves for a while; nothing has to be undone when it passes. */
export interface LoanView {
  readonly id: string;
  readonly windowId: string;
  readonly queueId: string;
  readonly from: string;
  readonly until: string;
}

export interface SetWindowSkillsRequest {
  /** Several clerks may work there at once. */
  readonly sharedDesk: boolean;
  readonly skills: readonly SkillView[];
}

export interface WindowSkillsView extends SetWindowSkillsRequest {
  readonly windowId: string;
  /** Those that are not over. */
  readonly loans: readonly LoanView[];
}

export interface LendWindowRequest {
  readonly queueId: string;
  /** Hall time. */
  readonly until: string;
}

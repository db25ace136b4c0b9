import type { PriorityClass, UnprintedRule } from '@onewindow/contracts';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { DEFAULT_RECALL_POLICY, type RecallPolicy } from '../ticket/actions/recall';
import { DEFAULT_REJOIN_POLICY, type RejoinPolicy } from '../ticket/actions/rejoin';

export type PriorityBonuses = Readonly<Partial<Record<PriorityClass, number>>>;

/** What a hall may decide about taking numbers, calling, missing and priority; for all its queues or for one. */
export interface LinePolicy {
  readonly recall: RecallPolicy;
  readonly rejoin: RejoinPolicy;
  /** A class that is not named is not offered. */
  readonly priorityBonusMinutes: PriorityBonuses;
  /** Of a person for an item on a day; only who says who they are can be known again. */
  readonly oneLiveTicket: boolean;
  /** Most numbers a person takes on a day by themselves; a guide may give more. */
  readonly personPerDay: number;
  /** Most numbers one kiosk gives in a minute to people nobody knows; 0 is no limit. */
  readonly kioskPerMinute: number;
  /** Whether a number is called whose paper nobody has seen. */
  readonly unprintedTickets: UnprintedRule;
}

/** What somebody has decided; what is left out is decided further out. */
export type LineChoice = { readonly [Rule in keyof LinePolicy]?: LinePolicy[Rule] | undefined };

export const DEFAULT_LINE_POLICY: LinePolicy = {
  recall: DEFAULT_RECALL_POLICY,
  rejoin: DEFAULT_REJOIN_POLICY,
  priorityBonusMinutes: DEFAULT_ORDER_POLICY.priorityBonusMinutes,
  oneLiveTicket: true,
  // A choice without a source: more than this on one day is not one person's business.
  personPerDay: 3,
  // A hall that is flooded sets it; 12 is what one kiosk gives at its fastest.
  kioskPerMinute: 0,
  unprintedTickets: 'callable',
};

/** The rules in force. A rule is taken whole from the nearest who decided it: queue, hall, default. */
export function linePolicy(ofQueue: LineChoice = {}, ofHall: LineChoice = {}): LinePolicy {
  const nearest = <Rule extends keyof LinePolicy>(rule: Rule): LinePolicy[Rule] =>
    ofQueue[rule] ?? ofHall[rule] ?? DEFAULT_LINE_POLICY[rule];
  return {
    recall: nearest('recall'),
    rejoin: nearest('rejoin'),
    priorityBonusMinutes: nearest('priorityBonusMinutes'),
    oneLiveTicket: nearest('oneLiveTicket'),
    personPerDay: nearest('personPerDay'),
    kioskPerMinute: nearest('kioskPerMinute'),
    unprintedTickets: nearest('unprintedTickets'),
  };
}

/** Whether the hall grants this class in the queue; the law leaves it no choice for two of them. */
export function isOffered(priorityClass: PriorityClass, bonuses: PriorityBonuses): boolean {
  return bonuses[priorityClass] !== undefined;
}

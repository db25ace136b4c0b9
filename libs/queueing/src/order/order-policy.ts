import type { PriorityClass } from '@onewindow/contracts';

/** How due times are set in one queue; data of the hall, never constants of a rule. */
export interface OrderPolicy {
  /** Minutes after issue by which a walk-in ought to be called. */
  readonly targetMinutes: number;
  /** Minutes by which a priority class is due earlier; a class not named has none. */
  readonly priorityBonusMinutes: Readonly<Partial<Record<PriorityClass, number>>>;
  /** Minutes before its slot at which a booking is due, so that it is called close to the slot. */
  readonly bookedLeadMinutes: number;
  /** Minutes after the start of its slot within which a booking still counts as kept. */
  readonly bookedGraceMinutes: number;
  /** Minutes by which the next item of a combined visit is due earlier than a new ticket. */
  readonly chainBonusMinutes: number;
}

/**
 * Where a hall begins. Target: the share called within 15 minutes is what is reported (domain facts
 * 4.9). Bonus: 15 minutes for every group the law or the district names (domain facts 4.4:
 * 老年人权益保障法 art. 55, 残疾人保障法 art. 55, seven local groups), never absolute priority.
 * Lead: design §4. Grace and chain bonus are a first choice without a source.
 */
export const DEFAULT_ORDER_POLICY: OrderPolicy = {
  targetMinutes: 15,
  priorityBonusMinutes: {
    elder: 15,
    disabled: 15,
    pregnant: 15,
    veteran: 15,
    urgent: 15,
    'green-channel': 15,
  },
  bookedLeadMinutes: 30,
  bookedGraceMinutes: 15,
  chainBonusMinutes: 10,
};

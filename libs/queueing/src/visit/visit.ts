import type { Purpose, SeparateTicketGroups } from '@onewindow/contracts';
import type { Refusal } from '../refusal';

/** One chosen item of the catalogue. */
export interface VisitItem {
  readonly id: string;
  /** The queue its applications go to. */
  readonly queueId: string;
  readonly estMinutes: number;
}

export interface VisitRequest {
  /** In the order the citizen chose them. */
  readonly items: readonly VisitItem[];
  readonly purpose: Purpose;
  /** The queue that hands out what a queue accepts, if there is one. */
  readonly collectQueueOf: (queueId: string) => string | undefined;
  /** For each window the queues it serves. */
  readonly windows: readonly (readonly string[])[];
  readonly greatestItemCount?: number | undefined;
}

/** One ticket for all items. */
export interface PlannedVisit {
  readonly ok: true;
  /** The queue the ticket stands in. */
  readonly queueId: string;
  /** Every queue the items belong to, in the order first chosen. */
  readonly requiredQueueIds: readonly string[];
  readonly itemIds: readonly string[];
  /** Sum over the items. */
  readonly estMinutes: number;
}

/** Why a choice cannot be planned at all: nothing chosen, an item twice, or too many. */
export type ChoiceRefusal = Refusal<
  'ticketing.items-missing' | 'ticketing.items-duplicate' | 'ticketing.items-too-many'
>;

/** No window serves everything: the tickets to take instead. */
export type SeparateTicketsRefusal = Refusal<
  'ticketing.items-need-separate-tickets',
  SeparateTicketGroups
>;

export type VisitPlan = PlannedVisit | ChoiceRefusal | SeparateTicketsRefusal;

/** The chosen items that land in one queue. */
export interface QueueLoad {
  readonly queueId: string;
  readonly items: readonly VisitItem[];
}

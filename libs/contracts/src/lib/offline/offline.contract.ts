import type { Language } from '../hall/names';
import type { PlanVisitRequest } from '../ticketing/ticket.contract';

/** How many tickets a kiosk brings along at once. */
export const OFFLINE_BATCH_LIMIT = 200;

/**
 * The numbers a kiosk may give out by itself while the server is away: those of one prefix, from one
 * to another, on one business date. Signed by the server, so that it is believed even by one that was
 * restored to an earlier hour.
 */
export interface OfflineLease {
  readonly leaseId: string;
  readonly deviceId: string;
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly businessDate: string;
  /** The stream of the hall in which it was given. */
  readonly epoch: string;
  readonly issuedAt: string;
  readonly signature: string;
}

export interface RequestOfflineLeaseRequest {
  /** What the kiosk holds; absent when it holds nothing, or wants a further block of numbers. */
  readonly held?: OfflineLease;
}

/** What a kiosk needs to know to send people to the right line by itself. */
export interface OfflineTermsView {
  /** The queues that each window serves, each combination once. */
  readonly served: readonly (readonly string[])[];
  readonly queues: readonly OfflineQueueView[];
}

export interface OfflineQueueView {
  readonly queueId: string;
  /** The queue that hands out what this one accepts, where another one does. */
  readonly collectQueueId: string | null;
  /** Where its windows are. */
  readonly areaIds: readonly string[];
  /** When it gives out numbers on the business date of the lease. */
  readonly hours: readonly { readonly from: string; readonly until: string }[];
}

export interface OfflineLeaseView {
  readonly lease: OfflineLease;
  /** Time of the hall, by which the kiosk tells the error of its own clock. */
  readonly at: string;
  readonly terms: OfflineTermsView;
}

/** One number that was given out without the server. */
export interface OfflineTicketRequest extends PlanVisitRequest {
  /** Made by the kiosk, a UUIDv7; the ticket keeps it, so that it can come into being only once. */
  readonly id: string;
  readonly number: number;
  /** Where its holder was told to wait. */
  readonly queueId: string;
  readonly language?: Language;
  /** When it was given out: time of the hall as the kiosk could best tell. */
  readonly takenAt: string;
  /** When the server was last heard before that. */
  readonly contactAt: string;
  /** Key of an online attempt that was never answered and in whose place this number was given. */
  readonly insteadOf?: string;
}

export interface MergeOfflineTicketsRequest {
  readonly lease: OfflineLease;
  /** In the order they were given out. */
  readonly tickets: readonly OfflineTicketRequest[];
}

export const OFFLINE_REJECTIONS = [
  'lease-invalid',
  'other-device',
  'day-over',
  'number-outside-block',
  'number-taken',
  'item-unknown',
  'items-unfit',
] as const;
/** Why a number given out without the server could not become a ticket. */
export type OfflineRejection = (typeof OFFLINE_REJECTIONS)[number];

/** What became of one number. */
export interface MergedTicketView {
  readonly id: string;
  readonly outcome: 'created' | 'already' | 'rejected';
  /** Null unless it was rejected. */
  readonly rejection: OfflineRejection | null;
}

export interface MergedTicketsView {
  readonly mergeId: string;
  readonly tickets: readonly MergedTicketView[];
}

/** What one kiosk has brought along, for the supervisor. */
export interface OfflineMergeView {
  readonly id: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly mergedAt: string;
  /** When its first and its last number were given out. */
  readonly takenFrom: string;
  readonly takenUntil: string;
  readonly created: number;
  readonly already: number;
  readonly rejected: number;
  /** Online tickets nobody had been told of, withdrawn for a number on paper. */
  readonly withdrawn: number;
  readonly rejections: readonly { readonly label: string; readonly rejection: OfflineRejection }[];
}

import type { LocalizedName, Language } from '../hall/names';
import type { WaitView } from '../insight/wait.contract';
import type { RepresentedCompany, TicketHolder } from './holder.contract';

export const TICKET_STATES = [
  'booked',
  'waiting',
  'called',
  'serving',
  'held',
  'missed',
  'completed',
  'cancelled',
  'abandoned',
  'expired',
  'unkept',
] as const;
export type TicketState = (typeof TICKET_STATES)[number];

export const PURPOSES = ['apply', 'collect', 'consult'] as const;
/** What a visit is for: 办件, 领件, 咨询. */
export type Purpose = (typeof PURPOSES)[number];

export const CASE_OUTCOMES = [
  'accepted',
  'collected',
  'consulted',
  'correction-asked',
  'accepted-with-deficiency',
  'wrong-item',
  'other',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const PRIORITY_CLASSES = [
  'elder',
  'disabled',
  'pregnant',
  'veteran',
  'urgent',
  'green-channel',
] as const;
/** Only the class is kept, never the proof of it. */
export type PriorityClass = (typeof PRIORITY_CLASSES)[number];

export const TICKET_ORIGINS = ['kiosk', 'guide', 'phone', 'window'] as const;
export type TicketOrigin = (typeof TICKET_ORIGINS)[number];

/** Place in line: smaller is earlier, compared as due time, rank, sequence. */
export interface QueueOrder {
  readonly dueAt: string;
  readonly rank: number;
  readonly sequence: number;
}

export interface PlanVisitRequest {
  readonly itemIds: readonly string[];
  readonly purpose: Purpose;
}

/** Where a choice of items would go, before a number is taken. */
export interface VisitPlanView {
  readonly queueId: string;
  readonly queueNames: LocalizedName;
  readonly areas: readonly { readonly id: string; readonly names: LocalizedName }[];
  readonly ahead: number;
  readonly wait: WaitView;
  /** What the line grants to whoever has the proof of it. */
  readonly priorities: readonly PriorityClass[];
}

/** Details of `ticketing.items-need-separate-tickets`: one group of items for each ticket to take. */
export interface SeparateTicketGroups {
  readonly groups: readonly {
    readonly queueIds: readonly string[];
    readonly itemIds: readonly string[];
  }[];
}

export interface IssueTicketRequest {
  readonly itemIds: readonly string[];
  readonly purpose: Purpose;
  /** Language the citizen chose; decides the words on paper and the voice on request. */
  readonly language?: Language;
  /** Granted by a guide who has seen the proof; a kiosk may grant `elder` to an ID card that says so. */
  readonly priorityClass?: PriorityClass;
  /** Whom it is for, where that is known: one person has one live ticket for an item. */
  readonly holder?: TicketHolder;
  /** In whose name the holder comes, when it is not their own; each company counts by itself. */
  readonly represented?: RepresentedCompany;
}

export interface CaseView {
  readonly id: string;
  readonly itemId: string;
  readonly itemNames: LocalizedName;
  readonly departmentNames: LocalizedName;
  readonly outcome: CaseOutcome | null;
}

export interface TicketView {
  readonly id: string;
  /** As printed, such as `A012`; empty until a booking has checked in. */
  readonly label: string;
  readonly businessDate: string;
  readonly queueId: string;
  readonly purpose: Purpose;
  readonly state: TicketState;
  readonly origin: TicketOrigin;
  /** A kiosk gave the number out by itself while the server was away. */
  readonly offline: boolean;
  readonly language: Language;
  readonly priorityClass: PriorityClass | null;
  readonly order: QueueOrder;
  /** When it was issued or, for a booking, has checked in; until then when it was booked. */
  readonly issuedAt: string;
  /** Start of the booked slot; null when nothing was booked. */
  readonly slotStartAt: string | null;
  readonly firstCalledAt: string | null;
  /** First call of the present calling. */
  readonly calledAt: string | null;
  /** Latest call or recall. */
  readonly lastCallAt: string | null;
  readonly callCount: number;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly windowId: string | null;
  /** The window it is kept for, until `reservedUntil`. */
  readonly reservedWindowId: string | null;
  /** Or any window of this area. */
  readonly reservedAreaId: string | null;
  readonly reservedUntil: string | null;
  /** Not to be called before: the return from a timed hold. */
  readonly eligibleAt: string | null;
  /** The window that wants it back when the present one has done its part. */
  readonly returnWindowId: string | null;
  /** From one member of staff to the next; no citizen sees it. */
  readonly note: string | null;
  /** The key press that changed it last; names what an undo takes back. */
  readonly pressId: string | null;
  readonly cases: readonly CaseView[];
}

export interface IssuedTicketView {
  readonly ticket: TicketView;
  /** Opens the citizen's page; shown once, stored only as a hash. */
  readonly token: string;
  /** The address in the QR code. */
  readonly trackUrl: string;
  readonly queueNames: LocalizedName;
  readonly areas: readonly { readonly id: string; readonly names: LocalizedName }[];
  readonly ahead: number;
  readonly wait: WaitView;
}

export const CALL_REASONS = [
  'due',
  'priority',
  'booked',
  'reserved',
  'returned',
  'chosen',
] as const;

/** Why this ticket and no other was called. */
export interface CallReasonView {
  readonly code: (typeof CALL_REASONS)[number];
  readonly waitedMinutes: number;
  /** Minutes past the moment it ought to have been called; negative when it is early. */
  readonly overdueMinutes: number;
  /** How many tickets issued before it are still waiting in its queue. */
  readonly overtakes: number;
}

/** Answer of call-next. Nobody waiting is an honest answer, not an error. */
export interface CallNextView {
  readonly ticket: TicketView | null;
  readonly reason: CallReasonView | null;
}

export interface CompleteTicketRequest {
  readonly outcomes: readonly { readonly caseId: string; readonly outcome: CaseOutcome }[];
}

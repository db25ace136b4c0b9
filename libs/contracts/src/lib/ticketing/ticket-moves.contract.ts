import type { Language } from '../hall/names';
import type { TicketHolder } from './holder.contract';
import type {
  CallNextView,
  CompleteTicketRequest,
  PlanVisitRequest,
  TicketView,
} from './ticket.contract';

export const HOLD_REASONS = [
  'photocopy',
  'fill-in-form',
  'fetch-material',
  'pay',
  'await-approval',
  'other',
] as const;
/** Why a service is set aside; a code, so that no personal matter gets into the log. */
export type HoldReason = (typeof HOLD_REASONS)[number];

export interface HoldTicketRequest {
  readonly reason: HoldReason;
  /** Comes back by itself after so many minutes; without it somebody has to bring it back. */
  readonly returnInMinutes?: number;
}

export const TRANSFER_TARGETS = ['queue', 'window', 'area', 'sender'] as const;
/** Where a ticket may be sent; `sender` is the window that asked for its return. */
export type TransferTarget = (typeof TRANSFER_TARGETS)[number];

export const TRANSFER_NOTE_MAX_LENGTH = 200;

export interface TransferTicketRequest {
  readonly to: TransferTarget;
  /** The id of the window or area, or of the queue; none for the sender. */
  readonly targetId?: string;
  /** The queue it is to stand in at a window or an area; the present one when absent. */
  readonly queueId?: string;
  /** Wants it back at this window when the other one has done its part. */
  readonly thenReturn?: boolean;
  /** For the next member of staff; at most TRANSFER_NOTE_MAX_LENGTH characters, no numbers of people. */
  readonly note?: string;
}

/** Outcomes of the items done here; the ticket goes on with what is left. */
export type NextLegRequest = CompleteTicketRequest;

export const CALL_CHOSEN_REASONS = [
  'special-need',
  'came-back',
  'misdirected',
  'system-fault',
  'other',
] as const;
/** Why somebody is called out of turn; kept in the audit. */
export type CallChosenReason = (typeof CALL_CHOSEN_REASONS)[number];

export interface CallChosenRequest {
  readonly reason: CallChosenReason;
  /** Another open window that is idle; only from who controls queues. The own one when absent. */
  readonly windowId?: string;
}

/** Answer of a command that finishes one ticket and calls the next: one key press, one undo. */
export interface FinishAndCallView {
  readonly finished: TicketView;
  readonly next: CallNextView;
}

/** A citizen without a number, standing at an open window. */
export interface OpenTicketRequest extends PlanVisitRequest {
  readonly language?: Language;
  /** As for a number that is taken. */
  readonly holder?: TicketHolder;
}

export const ABANDONABLE_STATES = ['waiting', 'missed', 'held'] as const;
/** States whose tickets may be given up many at a time; nobody is at a window in them. */
export type AbandonableState = (typeof ABANDONABLE_STATES)[number];

export interface AbandonManyRequest {
  readonly states: readonly AbandonableState[];
}

/** What a batch has given up, under one key press. */
export interface AbandonedView {
  readonly pressId: string;
  readonly tickets: readonly { readonly id: string; readonly label: string }[];
}

/** Names the key press to take back: the ticket's `pressId` as the asker has seen it. */
export interface UndoRequest {
  readonly pressId: string;
}

/** Every ticket of the key press, as it was before. */
export interface UndoneView {
  readonly tickets: readonly TicketView[];
}

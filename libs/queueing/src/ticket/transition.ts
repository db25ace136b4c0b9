import { refuse, type Refusal } from '../refusal';
import type { EpochMs } from '../time';
import { abandon } from './actions/abandon';
import { call, type CallArgs } from './actions/call';
import { cancel, type CancelArgs } from './actions/cancel';
import { checkIn, type CheckInArgs } from './actions/check-in';
import { complete, type CompleteArgs } from './actions/complete';
import { expire, type ExpiryPolicy } from './actions/expire';
import { hold, type HoldArgs } from './actions/hold';
import { markMissed, type MarkMissedArgs } from './actions/mark-missed';
import { nextLeg, type NextLegArgs } from './actions/next-leg';
import { recall, type RecallArgs } from './actions/recall';
import { rejoin, type RejoinArgs } from './actions/rejoin';
import { resume, type ResumeArgs } from './actions/resume';
import { returnToLine, type ReturnArgs } from './actions/return-to-line';
import { start } from './actions/start';
import { transfer, type TransferArgs } from './actions/transfer';
import type { Ticket } from './ticket';
import type { TicketEvent } from './ticket-events';
import { isTerminal, nextState, type TicketAction } from './ticket-transitions';
import type { AtWindow, LiveTicket, TransitionRule } from './transition-rule';

/** The facts each action needs besides the ticket and the time; the caller loads, the rule decides. */
export interface TransitionArgs {
  'check-in': CheckInArgs;
  call: CallArgs;
  recall: RecallArgs;
  start: AtWindow;
  complete: CompleteArgs;
  'mark-missed': MarkMissedArgs;
  rejoin: RejoinArgs;
  hold: HoldArgs;
  resume: ResumeArgs;
  return: ReturnArgs;
  transfer: TransferArgs;
  'next-leg': NextLegArgs;
  cancel: CancelArgs;
  abandon: Readonly<Record<never, never>>;
  expire: ExpiryPolicy;
}

const RULES: { readonly [Action in TicketAction]: TransitionRule<TransitionArgs[Action]> } = {
  'check-in': checkIn,
  call,
  recall,
  start,
  complete,
  'mark-missed': markMissed,
  rejoin,
  hold,
  resume,
  return: returnToLine,
  transfer,
  'next-leg': nextLeg,
  cancel,
  abandon,
  expire,
};

/** A changed ticket with the facts to publish in the same transaction. */
export interface Transitioned<T extends Ticket> {
  readonly ok: true;
  readonly ticket: T;
  readonly events: readonly TicketEvent[];
}

/**
 * Moves a ticket on, or refuses with a code; the given ticket is never changed (design §4).
 *
 * @example
 * transition(ticket, 'recall', now, { windowId, sessionId, policy: DEFAULT_RECALL_POLICY });
 */
export function transition<T extends Ticket, Action extends TicketAction>(
  ticket: T,
  action: Action,
  now: EpochMs,
  args: TransitionArgs[Action],
): Transitioned<T> | Refusal {
  if (!isLive(ticket)) return notAllowed(ticket, action);
  const state = nextState(ticket.state, action);
  if (!state) return notAllowed(ticket, action);
  const step = RULES[action](ticket, notBeforeLatest(ticket, now), args);
  if (!step.ok) return step;
  return { ok: true, ticket: { ...ticket, ...step.changes, state }, events: [step.event] };
}

function isLive<T extends Ticket>(ticket: T): ticket is T & LiveTicket {
  return !isTerminal(ticket.state);
}

function notAllowed({ state }: Ticket, action: TicketAction): Refusal {
  return refuse('ticketing.action-not-allowed', { state, action });
}

/** A hall's clock may be set back; the times of one ticket still never run backwards. */
function notBeforeLatest(ticket: Ticket, now: EpochMs): EpochMs {
  return Math.max(
    now,
    ticket.issuedAt,
    ticket.lastCallAt ?? -Infinity,
    ticket.startedAt ?? -Infinity,
  );
}

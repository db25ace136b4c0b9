import type {
  CallReasonView,
  CaseOutcome,
  ErrorCode,
  TicketView,
  WindowSessionView,
} from '@onewindow/contracts';
import { undecided, withUsualOutcomes, type ChosenOutcomes } from './case-outcomes';
import { actionsFor, type WindowAction } from './window-actions';

/** A second press of the key within this time is a slip of the finger. */
export const CALL_NEXT_REST_MS = 1_000;
const DONE_SHOWN = 8;

export type DoneEnd = 'completed' | 'missed' | 'cancelled';

export interface DoneTicket {
  readonly id: string;
  readonly label: string;
  readonly end: DoneEnd;
  readonly at: string;
}

export type WorkplaceNotice =
  | { readonly kind: 'nobody-waiting' }
  | { readonly kind: 'usual-outcomes-filled' }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'unanswered'; readonly action: WindowAction }
  | { readonly kind: 'not-carried-out'; readonly action: WindowAction };

/** One clerk's window, as far as this page knows; changed only by steps. */
export interface Workplace {
  readonly session: WindowSessionView | null;
  readonly ticket: TicketView | null;
  readonly reason: CallReasonView | null;
  readonly chosen: ChosenOutcomes;
  /** The command on its way; no other starts before it is answered. */
  readonly running: WindowAction | null;
  /** A command whose answer never came; its fate is asked for when the link is back. */
  readonly unanswered: WindowAction | null;
  readonly notice: WorkplaceNotice | null;
  readonly done: readonly DoneTicket[];
  /** Real milliseconds before which call-next rests. */
  readonly callNextRestsUntilMs: number;
}

export type WorkplaceStep =
  | { readonly type: 'session-read'; readonly session: WindowSessionView | null }
  | { readonly type: 'outcome-chosen'; readonly caseId: string; readonly outcome: CaseOutcome }
  | { readonly type: 'usual-outcomes-taken' }
  | { readonly type: 'command-sent'; readonly action: WindowAction; readonly nowMs: number }
  | {
      readonly type: 'next-called';
      readonly ticket: TicketView | null;
      readonly reason: CallReasonView | null;
    }
  | { readonly type: 'ticket-moved'; readonly ticket: TicketView; readonly at: string }
  | {
      readonly type: 'command-refused';
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'command-unanswered' }
  | { readonly type: 'notice-read' };

export const EMPTY_WORKPLACE: Workplace = {
  session: null,
  ticket: null,
  reason: null,
  chosen: {},
  running: null,
  unanswered: null,
  notice: null,
  done: [],
  callNextRestsUntilMs: 0,
};

const IDLE = { running: null, unanswered: null } as const;

function isOpen(ticket: TicketView): boolean {
  return ticket.state === 'called' || ticket.state === 'serving';
}

function endOf(ticket: TicketView): DoneEnd | null {
  const { state } = ticket;
  return state === 'completed' || state === 'missed' || state === 'cancelled' ? state : null;
}

function withDone(
  done: readonly DoneTicket[],
  ticket: TicketView,
  at: string,
): readonly DoneTicket[] {
  const end = endOf(ticket);
  if (end === null) return done;
  const others = done.filter((one) => one.id !== ticket.id);
  return [{ id: ticket.id, label: ticket.label, end, at }, ...others].slice(0, DONE_SHOWN);
}

/** Takes the hall's word for what is at the window; choices made for the same ticket are kept. */
function afterSessionRead(workplace: Workplace, session: WindowSessionView | null): Workplace {
  const ticket = session?.ticket ?? null;
  const isSame = ticket !== null && ticket.id === workplace.ticket?.id;
  return {
    ...workplace,
    session,
    ticket,
    reason: isSame ? workplace.reason : null,
    chosen: isSame ? workplace.chosen : {},
  };
}

function afterTicketMoved(workplace: Workplace, ticket: TicketView, at: string): Workplace {
  const open = isOpen(ticket);
  return {
    ...workplace,
    ...IDLE,
    notice: null,
    ticket: open ? ticket : null,
    reason: open ? workplace.reason : null,
    chosen: open ? workplace.chosen : {},
    done: withDone(workplace.done, ticket, at),
  };
}

function afterRefusal(
  workplace: Workplace,
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
): Workplace {
  // A command that was asked for again and had never arrived: nothing has happened, and it will not.
  const forgotten = workplace.unanswered;
  const notice: WorkplaceNotice =
    code === 'request.expired' && forgotten !== null
      ? { kind: 'not-carried-out', action: forgotten }
      : { kind: 'refused', code, details };
  return { ...workplace, ...IDLE, notice };
}

/** The workplace after a step; it decides nothing about time or the net. */
export function reduceWorkplace(workplace: Workplace, step: WorkplaceStep): Workplace {
  switch (step.type) {
    case 'session-read':
      return afterSessionRead(workplace, step.session);
    case 'outcome-chosen':
      return {
        ...workplace,
        notice: null,
        chosen: { ...workplace.chosen, [step.caseId]: step.outcome },
      };
    case 'usual-outcomes-taken':
      return afterUsualOutcomes(workplace);
    case 'command-sent':
      return afterCommandSent(workplace, step.action, step.nowMs);
    case 'next-called':
      return {
        ...workplace,
        ...IDLE,
        ticket: step.ticket,
        reason: step.reason,
        chosen: {},
        notice: step.ticket ? null : { kind: 'nobody-waiting' },
      };
    case 'ticket-moved':
      return afterTicketMoved(workplace, step.ticket, step.at);
    case 'command-refused':
      return afterRefusal(workplace, step.code, step.details);
    case 'command-unanswered':
      return afterSilence(workplace);
    case 'notice-read':
      return { ...workplace, notice: null };
  }
}

function afterCommandSent(workplace: Workplace, action: WindowAction, nowMs: number): Workplace {
  const rests = action === 'call-next';
  return {
    ...workplace,
    running: action,
    notice: null,
    callNextRestsUntilMs: rests ? nowMs + CALL_NEXT_REST_MS : workplace.callNextRestsUntilMs,
  };
}

function afterUsualOutcomes(workplace: Workplace): Workplace {
  const { ticket, chosen } = workplace;
  if (!ticket) return workplace;
  return {
    ...workplace,
    chosen: withUsualOutcomes(ticket.cases, ticket.purpose, chosen),
    notice: { kind: 'usual-outcomes-filled' },
  };
}

function afterSilence(workplace: Workplace): Workplace {
  const action = workplace.running ?? workplace.unanswered;
  if (action === null) return workplace;
  return {
    ...workplace,
    running: null,
    unanswered: action,
    notice: { kind: 'unanswered', action },
  };
}

/** What the clerk may press now. */
export function readyActions(
  workplace: Workplace,
  isLinked: boolean,
  nowMs: number,
): ReadonlySet<WindowAction> {
  const { session, ticket, running, unanswered } = workplace;
  if (!isLinked || session === null || running !== null || unanswered !== null) return new Set();
  const rests = nowMs < workplace.callNextRestsUntilMs;
  const known = actionsFor(ticket?.state ?? null);
  return new Set(known.filter((action) => action !== 'call-next' || !rests));
}

/** Whether every case of the ticket has an outcome, so that it may be completed. */
export function isDecided({ ticket, chosen }: Workplace): boolean {
  return ticket !== null && undecided(ticket.cases, chosen).length === 0;
}

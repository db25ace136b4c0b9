import type { ModelSlot } from './model-slots';

/** The states and verbs of the glossary, written down a second time. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  booked: { 'check-in': 'waiting', cancel: 'cancelled', expire: 'unkept' },
  waiting: { call: 'called', cancel: 'cancelled', abandon: 'abandoned', expire: 'expired' },
  called: {
    recall: 'called',
    start: 'serving',
    'mark-missed': 'missed',
    transfer: 'waiting',
    cancel: 'cancelled',
    abandon: 'abandoned',
    expire: 'expired',
  },
  serving: {
    complete: 'completed',
    hold: 'held',
    transfer: 'waiting',
    'next-leg': 'waiting',
    expire: 'expired',
  },
  held: {
    call: 'called',
    resume: 'serving',
    return: 'waiting',
    abandon: 'abandoned',
    expire: 'expired',
  },
  missed: { rejoin: 'waiting', abandon: 'abandoned', expire: 'expired' },
};

export interface ModelCase {
  readonly itemId: string;
  /** Known once the hall has answered. */
  id: string;
  closedBy: ModelPress | undefined;
}

interface ReturnPlace {
  readonly windowId: string;
  readonly queueId: string;
  readonly required: readonly string[];
}

/** All that an undo gives back. */
export interface ModelStanding {
  state: string;
  queueId: string;
  required: readonly string[];
  dueAt: number;
  rank: number;
  eligibleAt: number | undefined;
  reservedWindow: string | undefined;
  reservedArea: string | undefined;
  reservedUntil: number | undefined;
  returnTo: ReturnPlace | undefined;
  windowId: string | undefined;
  session: ModelSession | undefined;
  firstCalledAt: number | undefined;
  calledAt: number | undefined;
  lastCallAt: number | undefined;
  recallCount: number;
  rejoinCount: number;
  startedAt: number | undefined;
  endedAt: number | undefined;
}

export interface ModelTicket extends ModelStanding {
  /** Known once the hall has answered. */
  id: string;
  readonly date: string;
  readonly series: string;
  /** None before a booking has checked in. */
  number: number | undefined;
  readonly priorityClass: string | undefined;
  /** Order of issue. */
  readonly order: number;
  issuedAt: number;
  /** What was booked, and by which of the people. */
  readonly slot: ModelSlot | undefined;
  readonly holder: number | undefined;
  checkedInAt: number | undefined;
  readonly cases: readonly ModelCase[];
  callCount: number;
  lastPress: ModelPress;
}

export interface ModelSession {
  /** Known once the hall has answered. */
  id: string;
  readonly clerk: number;
  readonly windowId: string;
}

export interface ModelStep {
  readonly ticket: ModelTicket;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** Only of what can be taken back. */
  readonly before: ModelStanding | undefined;
}

export interface ModelPress {
  readonly actor: string;
  readonly at: number;
  readonly steps: ModelStep[];
  /** Known once the hall has answered. */
  id: string;
}

/** How often a missed ticket may come back. */
export const REJOINS = 2;

const UNDOABLE = [
  'call',
  'complete',
  'mark-missed',
  'hold',
  'transfer',
  'next-leg',
  'cancel',
  'abandon',
];

export function leadsTo(state: string, action: string): string | undefined {
  return TABLE[state]?.[action];
}

export function isLive({ state }: Pick<ModelTicket, 'state'>): boolean {
  return TABLE[state] !== undefined;
}

/** Whoever has booked may not have a second live ticket for the same, unless this one is lost for good. */
export function claimsItems(ticket: ModelTicket): boolean {
  const isLost = ticket.state === 'missed' && ticket.rejoinCount >= REJOINS;
  return ticket.holder !== undefined && isLive(ticket) && !isLost;
}

export function isAtWindow({ state }: Pick<ModelStanding, 'state'>): boolean {
  return state === 'called' || state === 'serving';
}

export const FREE_OF_RESERVATION = {
  eligibleAt: undefined,
  reservedWindow: undefined,
  reservedArea: undefined,
  reservedUntil: undefined,
} as const;

export const AWAY = { windowId: undefined, session: undefined, recallCount: 0 } as const;

/** Moves a ticket and writes the step down under its press. */
export function take(
  press: ModelPress,
  ticket: ModelTicket,
  action: string,
  change: Partial<ModelTicket>,
): void {
  const to = leadsTo(ticket.state, action);
  if (to === undefined) throw new Error(`${ticket.state} does not know ${action}`);
  const before = UNDOABLE.includes(action) ? standingOf(ticket) : undefined;
  press.steps.push({ ticket, action, from: ticket.state, to, before });
  Object.assign(ticket, change, { state: to, lastPress: press });
}

export function standingOf(ticket: ModelStanding): ModelStanding {
  return {
    state: ticket.state,
    queueId: ticket.queueId,
    required: ticket.required,
    dueAt: ticket.dueAt,
    rank: ticket.rank,
    eligibleAt: ticket.eligibleAt,
    reservedWindow: ticket.reservedWindow,
    reservedArea: ticket.reservedArea,
    reservedUntil: ticket.reservedUntil,
    returnTo: ticket.returnTo,
    windowId: ticket.windowId,
    session: ticket.session,
    firstCalledAt: ticket.firstCalledAt,
    calledAt: ticket.calledAt,
    lastCallAt: ticket.lastCallAt,
    recallCount: ticket.recallCount,
    rejoinCount: ticket.rejoinCount,
    startedAt: ticket.startedAt,
    endedAt: ticket.endedAt,
  };
}

/** The times of one ticket never run backwards, whatever the clock does. */
export function notBefore(ticket: ModelTicket, now: number): number {
  return Math.max(now, ticket.issuedAt, ticket.lastCallAt ?? 0, ticket.startedAt ?? 0);
}

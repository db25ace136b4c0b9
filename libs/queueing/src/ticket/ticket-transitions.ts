import type { TicketState } from '@onewindow/contracts';

/** Verbs that bring a ticket into being. */
export type TicketEntry = 'issue' | 'open-at-window' | 'book';

/** Verbs that move a ticket on. */
export const TICKET_ACTIONS = [
  'check-in',
  'call',
  'recall',
  'start',
  'complete',
  'mark-missed',
  'rejoin',
  'hold',
  'resume',
  'return',
  'transfer',
  'next-leg',
  'cancel',
  'abandon',
  'expire',
] as const;
export type TicketAction = (typeof TICKET_ACTIONS)[number];

/** The state a new ticket begins in. */
export const TICKET_ENTRIES = {
  issue: 'waiting',
  'open-at-window': 'serving',
  book: 'booked',
} as const satisfies Record<TicketEntry, TicketState>;

/**
 * The ticket machine: state × action → next state (design §2, §4). What is not listed is refused.
 * A state without exits is terminal.
 *
 * A new verb is a name in `TICKET_ACTIONS`, its edges here, one file in `actions/` and one line in
 * `transition.ts`; the compiler asks for whatever is missing.
 */
export const TICKET_TRANSITIONS = {
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
  completed: {},
  cancelled: {},
  abandoned: {},
  expired: {},
  unkept: {},
} as const satisfies Record<TicketState, Partial<Record<TicketAction, TicketState>>>;

/** The states with a way out: somebody may still act on the ticket. */
export type LiveTicketState = {
  [State in TicketState]: keyof (typeof TICKET_TRANSITIONS)[State] extends never ? never : State;
}[TicketState];

/** Where an action leads from a state, or undefined when it leads nowhere. */
export function nextState(state: TicketState, action: TicketAction): TicketState | undefined {
  const exits: Partial<Record<TicketAction, TicketState>> = TICKET_TRANSITIONS[state];
  return exits[action];
}

/** The actions a state knows; a rule may still refuse one of them at a given moment. */
export function actionsFrom(state: TicketState): readonly TicketAction[] {
  return TICKET_ACTIONS.filter((action) => nextState(state, action) !== undefined);
}

/** A terminal state has no way out; a ticket in it is history. */
export function isTerminal(state: TicketState): state is Exclude<TicketState, LiveTicketState> {
  return actionsFrom(state).length === 0;
}

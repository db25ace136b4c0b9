import { TICKET_STATES, type TicketState } from '@onewindow/contracts';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { at } from '../time.fixture';
import { aTicket } from './ticket.fixture';
import {
  actionsFrom,
  isTerminal,
  nextState,
  TICKET_ACTIONS,
  TICKET_ENTRIES,
  TICKET_TRANSITIONS,
} from './ticket-transitions';
import { transition } from './transition';

const ANY_POLICY = {
  gapSeconds: 0,
  greatestCount: 9,
  noShowMinutes: 0,
  rule: 'after-n',
  n: 3,
} as const;

const CHECK_IN = { order: DEFAULT_ORDER_POLICY, opensAt: at('09:00'), closesAt: at('18:00') };

// States whose verb is not written yet. Writing the verb makes this list too long, and the spec fails.
const AWAITING_THEIR_VERB: readonly TicketState[] = ['abandoned', 'held'];

function reachableFrom(entries: readonly TicketState[]): ReadonlySet<TicketState> {
  const reached = new Set(entries);
  for (const state of reached) {
    for (const action of actionsFrom(state)) {
      const next = nextState(state, action);
      if (next) reached.add(next);
    }
  }
  return reached;
}

describe('the ticket table', () => {
  it('knows exactly the states of the contract', () => {
    expect(Object.keys(TICKET_TRANSITIONS).sort()).toEqual([...TICKET_STATES].sort());
  });

  it('leads to every state whose verb is written, and to no other', () => {
    const reached = reachableFrom(Object.values(TICKET_ENTRIES));
    const unreached = TICKET_STATES.filter((state) => !reached.has(state));
    expect([...unreached].sort()).toEqual(AWAITING_THEIR_VERB);
  });

  it('lets every live state reach an end', () => {
    for (const state of TICKET_STATES) {
      expect([...reachableFrom([state])].some(isTerminal)).toBe(true);
    }
  });

  it('has no way out of an end', () => {
    const ends = TICKET_STATES.filter(isTerminal);
    expect(ends).toEqual(['completed', 'cancelled', 'abandoned', 'expired', 'unkept']);
    for (const state of ends) expect(TICKET_TRANSITIONS[state]).toEqual({});
  });

  it('uses every action', () => {
    const used = new Set(TICKET_STATES.flatMap((state) => actionsFrom(state)));
    expect([...used].sort()).toEqual([...TICKET_ACTIONS].sort());
  });

  const pairs = TICKET_STATES.flatMap((state) =>
    TICKET_ACTIONS.map((action) => ({ state, action, next: nextState(state, action) })),
  );

  it.each(pairs.filter(({ next }) => !next))('refuses $action from $state', ({ state, action }) => {
    const anything = { windowId: 'A01', sessionId: 's', queueIds: [], cases: [], outcomes: [] };
    const policy = { ...ANY_POLICY };
    const args = {
      ...anything,
      policy,
      by: 'staff',
      lateServiceMinutes: 0,
      behind: undefined,
      ...CHECK_IN,
    } as const;
    expect(transition(aTicket({ state }), action, at('10:00'), args)).toEqual({
      ok: false,
      code: 'ticketing.action-not-allowed',
      details: { state, action },
    });
  });

  it.each(pairs.filter(({ next }) => next))(
    'allows $action from $state, to $next',
    ({ state, action, next }) => {
      const window = { windowId: 'A01', sessionId: 's', queueIds: ['A-ZH'] };
      const policy = { ...ANY_POLICY };
      const closing = {
        cases: [],
        outcomes: [],
        by: 'staff',
        lateServiceMinutes: 0,
        behind: undefined,
        ...CHECK_IN,
      } as const;
      const ticket = aTicket({ state, sessionId: 's' });
      expect(
        transition(ticket, action, at('10:00'), { ...window, policy, ...closing }),
      ).toMatchObject({ ok: true, ticket: { state: next } });
    },
  );
});

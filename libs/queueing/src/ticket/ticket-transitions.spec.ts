import { TICKET_STATES, type TicketState } from '@onewindow/contracts';
import { at } from '../time.fixture';
import { anyArgs } from './any-args.fixture';
import { AT_A01, aTicket } from './ticket.fixture';
import {
  actionsFrom,
  isTerminal,
  nextState,
  TICKET_ACTIONS,
  TICKET_ENTRIES,
  TICKET_TRANSITIONS,
} from './ticket-transitions';
import { transition } from './transition';

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

  it('leads to every state', () => {
    const reached = reachableFrom(Object.values(TICKET_ENTRIES));
    expect([...reached].sort()).toEqual([...TICKET_STATES].sort());
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
    const ticket = aTicket({ state, ...AT_A01 });
    expect(transition(ticket, action, at('10:00'), anyArgs(ticket, action))).toEqual({
      ok: false,
      code: 'ticketing.action-not-allowed',
      details: { state, action },
    });
  });

  it.each(pairs.filter(({ next }) => next))(
    'allows $action from $state, to $next',
    ({ state, action, next }) => {
      const ticket = aTicket({ state, ...AT_A01, eligibleAt: at('09:30') });
      expect(transition(ticket, action, at('10:00'), anyArgs(ticket, action))).toMatchObject({
        ok: true,
        ticket: { state: next },
      });
    },
  );
});

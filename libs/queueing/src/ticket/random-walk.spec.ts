import type { TicketState } from '@onewindow/contracts';
import fc from 'fast-check';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { at } from '../time.fixture';
import { MINUTE_MS, SECOND_MS } from '../time';
import type { Ticket } from './ticket';
import type { TransferPlace } from './actions/transfer';
import { AT_A01, AT_A02, aTicket } from './ticket.fixture';
import {
  actionsFrom,
  isTerminal,
  nextState,
  TICKET_ACTIONS,
  type TicketAction,
} from './ticket-transitions';
import { transition } from './transition';

const ENDING: readonly TicketAction[] = ['cancel', 'abandon', 'expire'];

// Any facts at any time, a clock set back by up to an hour among them.
const steps = fc.record({
  // Three steps of four are ones that the state knows, or a walk would rarely get anywhere.
  lawful: fc.oneof({ weight: 3, arbitrary: fc.nat() }, fc.constant(undefined)),
  // Withdrawing ends a walk wherever it is, so it comes seldom.
  action: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...TICKET_ACTIONS.filter((a) => !ENDING.includes(a))) },
    { weight: 1, arbitrary: fc.constantFrom(...ENDING) },
  ),
  elapsedMs: fc.integer({ min: -60 * MINUTE_MS, max: 300 * MINUTE_MS }),
  args: fc.record({
    place: fc.constantFrom(AT_A01, AT_A02),
    queueIds: fc.constantFrom(['A-ZH'], ['A-KB']),
    gapSeconds: fc.constantFrom(0, 20),
    noShowMinutes: fc.constantFrom(0, 3),
    by: fc.constantFrom('citizen' as const, 'staff' as const),
    outcomes: fc.constantFrom([], [{ caseId: 'c1', outcome: 'accepted' as const }]),
    cases: fc.constantFrom([{ id: 'c1' }], [{ id: 'c1' }, { id: 'c2' }]),
    returnInMinutes: fc.constantFrom(undefined, 10, 500),
    target: fc.constantFrom<TransferPlace>(
      { to: 'queue', queueId: 'A-KB' },
      { to: 'window', windowId: 'A02' },
      { to: 'area', areaId: 'R1', queueId: 'A-KB' },
      { to: 'sender' },
    ),
    thenReturn: fc.boolean(),
  }),
});
type WalkStep = typeof steps extends fc.Arbitrary<infer Step> ? Step : never;

/** The action of this step; what ends a walk is left to the free choice. */
function chosen(ticket: Ticket, { action, lawful }: WalkStep): TicketAction {
  const known = actionsFrom(ticket.state).filter((exit) => !ENDING.includes(exit));
  return (lawful === undefined ? undefined : known[lawful % known.length]) ?? action;
}

function take(ticket: Ticket, action: TicketAction, { args }: WalkStep, now: number) {
  const { place, target, gapSeconds, noShowMinutes, ...facts } = args;
  const given = { rule: 'after-n', n: 3, reserveMinutes: 10, greatestMinutes: 60 } as const;
  const policy = { ...given, gapSeconds, noShowMinutes, greatestCount: 2 };
  const openWindows = ['A01', 'A02'].map((id) => ({ id, areaId: 'R1', queueIds: args.queueIds }));
  return transition(ticket, action, now, {
    ...place,
    ...facts,
    policy,
    place: target,
    openWindows,
    areaId: 'R1',
    queueId: 'A-KB',
    requiredQueueIds: ['A-KB'],
    dueAt: now,
    lateServiceMinutes: 240,
    behind: undefined,
    order: DEFAULT_ORDER_POLICY,
    opensAt: at('09:30'),
    closesAt: at('18:00'),
  });
}

function expectLawful(ticket: Ticket): void {
  const stamps = [
    ticket.issuedAt,
    ticket.firstCalledAt,
    ticket.calledAt,
    ticket.lastCallAt,
    ticket.startedAt,
    ticket.endedAt,
  ].filter((stamp) => stamp !== undefined);
  expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  expect(ticket.endedAt !== undefined).toBe(isTerminal(ticket.state));
  expect(ticket.recallCount).toBeLessThanOrEqual(2);
  if (ticket.reservedWindowId ?? ticket.reservedAreaId) {
    expect(ticket.reservedUntil).toBeDefined();
  }
  const atWindow = ticket.state === 'called' || ticket.state === 'serving';
  if (atWindow) expect(ticket.sessionId).toBeDefined();
}

describe('a random walk over the ticket machine', () => {
  it('keeps its invariants whatever is pressed, whenever', () => {
    const reached = new Set<TicketState>();
    fc.assert(
      fc.property(
        fc.constantFrom('booked', 'waiting', 'held', 'missed'),
        fc.array(steps, { maxLength: 40 }),
        (state, walk) => {
          let ticket = Object.freeze(aTicket({ state }));
          let now = at('09:00') + SECOND_MS;
          for (const step of walk) {
            now += step.elapsedMs;
            const action = chosen(ticket, step);
            const result = take(ticket, action, step, now);
            if (!result.ok) continue;
            expect(result.ticket.state).toBe(nextState(ticket.state, action));
            expect(result.ticket.callCount).toBeGreaterThanOrEqual(ticket.callCount);
            expect(result.events).toHaveLength(1);
            expectLawful(result.ticket);
            reached.add(result.ticket.state);
            ticket = Object.freeze(result.ticket);
          }
        },
      ),
      { numRuns: 1_000 },
    );
    expect([...reached].sort()).toEqual([
      'abandoned',
      'called',
      'cancelled',
      'completed',
      'expired',
      'held',
      'missed',
      'serving',
      'unkept',
      'waiting',
    ]);
  });
});

import { PRIORITY_CLASSES } from '@onewindow/contracts';
import fc from 'fast-check';
import { anyArgs } from '../ticket/any-args.fixture';
import { aServingTicket } from '../ticket/ticket.fixture';
import { transition } from '../ticket/transition';
import { MINUTE_MS } from '../time';
import { compareOrder, type OrderFacts } from './compare-order';
import { dueAt, type Arrival } from './due-at';
import type { OrderPolicy } from './order-policy';

const minutes = fc.integer({ min: 0, max: 120 });
const instants = fc.integer({ min: 0, max: 8 * 60 * MINUTE_MS });
const LONG_AGO = { firstCalledAt: 0, calledAt: 0, lastCallAt: 0, startedAt: 0 };
const LATE = 9 * 60 * MINUTE_MS;
const classes = fc.constantFrom(...PRIORITY_CLASSES);

const policies: fc.Arbitrary<OrderPolicy> = fc.record({
  targetMinutes: minutes,
  priorityBonusMinutes: fc.dictionary(classes, minutes),
  bookedLeadMinutes: minutes,
  bookedGraceMinutes: minutes,
  chainBonusMinutes: minutes,
});

/** A place in line; sequences follow the order of issue, as a counter gives them. */
function place(arrival: Arrival, policy: OrderPolicy, sequence: number): OrderFacts {
  return { dueAt: dueAt(arrival, policy), rank: 0, sequence };
}

/** Checks a rule against an ordinary ticket that was issued before it and waits in the same queue. */
function overtakingProperty<A extends Arrival>(
  arrivals: fc.Arbitrary<A>,
  bound: (arrival: A, walkInIssuedAt: number, policy: OrderPolicy) => boolean,
): void {
  fc.assert(
    fc.property(policies, arrivals, instants, (policy, arrival, issuedAt) => {
      const walkIn = place({ kind: 'walk-in', issuedAt }, policy, 1);
      const overtakes = compareOrder(place(arrival, policy, 2), walkIn) < 0;
      expect(!overtakes || bound(arrival, issuedAt, policy)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
}

describe('how far anyone can be overtaken', () => {
  const serving = fc
    .record({ dueAt: instants, rank: fc.integer({ min: 0, max: 2 }), sequence: fc.nat() })
    .map((facts) => aServingTicket({ ...facts, issuedAt: 0, ...LONG_AGO }));

  it.each(['hold', 'transfer'] as const)('%s keeps its place and no other', (action) => {
    fc.assert(
      fc.property(serving, (ticket) => {
        const gone = transition(ticket, action, LATE, anyArgs(ticket, action));
        if (!gone.ok) throw new Error(gone.code);
        expect(compareOrder(gone.ticket, ticket)).toBe(0);
        if (action === 'transfer') return;
        const back = transition(gone.ticket, 'return', LATE, anyArgs(ticket, 'return'));
        expect(back.ok && compareOrder(back.ticket, ticket)).toBe(0);
      }),
    );
  });

  it('a walk-in without a class overtakes nobody issued before it', () => {
    const walkIns = fc.record({ kind: fc.constant('walk-in' as const), issuedAt: instants });
    overtakingProperty(walkIns, (walkIn, issuedAt) => issuedAt > walkIn.issuedAt);
  });

  it('a priority class overtakes only tickets issued within its bonus', () => {
    const priorities = fc.record({
      kind: fc.constant('walk-in' as const),
      issuedAt: instants,
      priorityClass: classes,
    });
    overtakingProperty(priorities, (priority, issuedAt, policy) => {
      const bonusMinutes = policy.priorityBonusMinutes[priority.priorityClass] ?? 0;
      return priority.issuedAt - issuedAt <= bonusMinutes * MINUTE_MS;
    });
  });

  const bookings = fc.record({
    kind: fc.constant('booking' as const),
    slotStartAt: instants,
    checkedInAt: instants,
  });

  it('a booking overtakes nobody overdue by more than lead + grace when it checks in', () => {
    overtakingProperty(bookings, ({ checkedInAt }, issuedAt, policy) => {
      const overdueMs = checkedInAt - (issuedAt + policy.targetMinutes * MINUTE_MS);
      return overdueMs <= (policy.bookedLeadMinutes + policy.bookedGraceMinutes) * MINUTE_MS;
    });
  });

  it('a booking later than the grace overtakes nobody issued before its check-in', () => {
    overtakingProperty(bookings, ({ slotStartAt, checkedInAt }, issuedAt, policy) => {
      const isLate = checkedInAt > slotStartAt + policy.bookedGraceMinutes * MINUTE_MS;
      return !isLate || issuedAt > checkedInAt;
    });
  });

  it('a next leg overtakes only tickets issued within the chain bonus before it', () => {
    const legs = fc.record({ kind: fc.constant('next-leg' as const), legStartAt: instants });
    overtakingProperty(
      legs,
      ({ legStartAt }, issuedAt, policy) =>
        legStartAt - issuedAt <= policy.chainBonusMinutes * MINUTE_MS,
    );
  });

  it('the order itself is total and lets a rank pass nobody of the same due time', () => {
    const places = fc.record({
      dueAt: fc.integer({ min: 0, max: 3 }),
      rank: fc.integer({ min: 0, max: 2 }),
      sequence: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        expect(Math.sign(compareOrder(a, b))).toBe(0 - Math.sign(compareOrder(b, a)));
        if (compareOrder(a, b) <= 0 && compareOrder(b, c) <= 0) {
          expect(compareOrder(a, c)).toBeLessThanOrEqual(0);
        }
        if (a.dueAt === b.dueAt && a.rank < b.rank) expect(compareOrder(a, b)).toBeLessThan(0);
      }),
    );
  });
});

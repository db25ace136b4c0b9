import fc from 'fast-check';
import { compareOrder } from '../order/compare-order';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { bookTicket } from '../ticket/book-ticket';
import { issueTicket } from '../ticket/issue-ticket';
import { transition } from '../ticket/transition';
import { standingOf } from '../ticket/undo/standing';
import { undoPress, type UndoFacts } from '../ticket/undo/undo-press';
import { MINUTE_MS } from '../time';
import { at } from '../time.fixture';
import { bookingPolicy, withBookings } from './booking-policy';

const order = DEFAULT_ORDER_POLICY;
const window = { opensAt: at('09:00'), closesAt: at('23:59') };
const UNDO: UndoFacts = {
  isOwn: true,
  isLatest: true,
  isRated: false,
  window: 'free',
  hasPlace: false,
};
const facts = { queueId: 'A-ZH', requiredQueueIds: ['A-ZH'] };

function aBooking(slotStartAt = at('10:00')) {
  const dueAt = slotStartAt - order.bookedLeadMinutes * MINUTE_MS;
  const booking = { ...facts, id: 'b1', sequence: 3, dueAt, slotStartAt };
  return bookTicket(booking, at('08:00')).ticket;
}

describe(bookTicket, () => {
  it('holds a place for somebody who waits nowhere yet', () => {
    const booked = bookTicket(
      { ...facts, id: 'b1', sequence: 3, dueAt: at('09:30'), slotStartAt: at('10:00') },
      at('08:00'),
    );
    expect(booked.ticket).toMatchObject({ state: 'booked', slotStartAt: at('10:00'), rank: 0 });
    expect(booked.ticket.checkedInAt).toBeUndefined();
    expect(booked.events).toEqual([
      {
        type: 'ticket.booked',
        ticketId: 'b1',
        queueId: 'A-ZH',
        at: at('08:00'),
        slotStartAt: at('10:00'),
      },
    ]);
  });
});

describe('check-in', () => {
  const checkIn = (now: number) => transition(aBooking(), 'check-in', now, { order, ...window });

  it('waits from now on and is due shortly before the slot', () => {
    expect(checkIn(at('09:50'))).toMatchObject({
      ok: true,
      ticket: {
        state: 'waiting',
        issuedAt: at('09:50'),
        checkedInAt: at('09:50'),
        dueAt: at('09:30'),
      },
      events: [{ type: 'ticket.checked-in', at: at('09:50') }],
    });
  });

  it.each([
    ['early', '09:00', '09:30'],
    ['at the end of the grace', '10:15', '09:30'],
    ['beyond the grace: like a walk-in', '10:15:01', '10:30:01'],
    ['hours late: like a walk-in', '16:00', '16:15'],
  ])('%s', (_, now, due) => {
    const arrived = checkIn(at(now));
    expect(arrived.ok && arrived.ticket.dueAt).toBe(at(due));
  });

  it('is refused before it opens, and after the day', () => {
    expect(checkIn(at('08:59:59'))).toEqual({
      ok: false,
      code: 'appointments.check-in-too-early',
      details: { opensAt: new Date(at('09:00')).toISOString() },
    });
    expect(checkIn(at('23:59'))).toMatchObject({ ok: false, code: 'appointments.slot-passed' });
  });

  it('happens once', () => {
    const arrived = checkIn(at('09:50'));
    if (!arrived.ok) throw new Error(arrived.code);
    expect(transition(arrived.ticket, 'check-in', at('09:51'), { order, ...window })).toMatchObject(
      { ok: false, code: 'ticketing.action-not-allowed' },
    );
  });
});

describe('cancelling a booking', () => {
  const cancel = (now: string, by: 'citizen' | 'staff') =>
    transition(aBooking(), 'cancel', at(now), { by, bookedUntil: at('08:30') });

  it('is up to its holder as long as somebody else can have the place', () => {
    expect(cancel('08:30', 'citizen').ok).toBe(true);
    expect(cancel('08:30:01', 'citizen')).toEqual({
      ok: false,
      code: 'appointments.cancel-too-late',
      details: { until: new Date(at('08:30')).toISOString() },
    });
    expect(cancel('09:59', 'staff').ok).toBe(true);
  });

  it('can be undone as long as its place is free', () => {
    const cancelled = cancel('08:10', 'citizen');
    if (!cancelled.ok) throw new Error(cancelled.code);
    const step = { action: 'cancel', at: at('08:10'), before: standingOf(aBooking()) };
    expect(undoPress(cancelled.ticket, step, at('08:10'), UNDO)).toMatchObject({
      ok: false,
      code: 'ticketing.undo-not-possible',
    });
    const undone = undoPress(cancelled.ticket, step, at('08:10'), { ...UNDO, hasPlace: true });
    expect(undone.ok && undone.ticket).toEqual({ ...aBooking(), endedAt: undefined });
  });

  it('can be undone when it has checked in: it has a place of its own', () => {
    const arrived = transition(aBooking(), 'check-in', at('09:50'), { order, ...window });
    if (!arrived.ok) throw new Error(arrived.code);
    const cancelled = transition(arrived.ticket, 'cancel', at('09:52'), { by: 'citizen' });
    if (!cancelled.ok) throw new Error(cancelled.code);
    const step = { action: 'cancel', at: at('09:52'), before: standingOf(arrived.ticket) };
    const undone = undoPress(cancelled.ticket, step, at('09:52'), UNDO);
    expect(undone.ok && undone.ticket).toEqual({ ...arrived.ticket, endedAt: undefined });
  });
});

describe('how far a booking overtakes', () => {
  const minutes = fc.integer({ min: 0, max: 120 });
  const instants = fc.integer({ min: 0, max: 3 * 60 }).map((minute) => minute * MINUTE_MS);

  it('is its lead and grace at most, and nobody once the grace is over', () => {
    let overtook = 0;
    fc.assert(
      fc.property(
        fc.record({ leadMinutes: minutes, graceMinutes: minutes, earlyMinutes: minutes }),
        minutes,
        fc.record({ slotStartAt: instants, checkedInAt: instants, issuedAt: instants }),
        (choice, targetMinutes, { slotStartAt, checkedInAt, issuedAt }) => {
          const policy = bookingPolicy(choice);
          const rules = withBookings({ ...order, targetMinutes }, policy);
          const booked = bookTicket(
            { ...facts, id: 'b', sequence: 1, dueAt: slotStartAt, slotStartAt },
            0,
          );
          const arrived = transition(booked.ticket, 'check-in', checkedInAt, {
            order: rules,
            opensAt: slotStartAt - policy.earlyMinutes * MINUTE_MS,
            closesAt: Infinity,
          });
          if (!arrived.ok) return;
          const due = issuedAt + targetMinutes * MINUTE_MS;
          const walkIn = issueTicket({ ...facts, id: 'w', sequence: 2, dueAt: due }, issuedAt);
          if (compareOrder(arrived.ticket, walkIn.ticket) >= 0 || issuedAt >= checkedInAt) return;
          overtook += 1;
          const bound = (policy.leadMinutes + policy.graceMinutes) * MINUTE_MS;
          expect(checkedInAt - due).toBeLessThanOrEqual(bound);
          expect(checkedInAt).toBeLessThanOrEqual(slotStartAt + policy.graceMinutes * MINUTE_MS);
        },
      ),
      { numRuns: 3_000 },
    );
    expect(overtook).toBeGreaterThan(100);
  });
});

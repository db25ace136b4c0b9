import fc from 'fast-check';
import { instantOf } from '../calendar/local-time';
import { NO_HOURS } from '../opening/opening.fixture';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { MINUTE_MS } from '../time';
import { bookingPolicy, DEFAULT_BOOKING_POLICY, withBookings } from './booking-policy';
import { bookableSlots, cancellableUntil, checkInWindow, slotsOfDay, type Slot } from './slots';

const ZONE = 'Asia/Shanghai';
// 2026-03-02 is a Monday.
const MONDAY = '2026-03-02';
const at = (minute: number, date = MONDAY) => instantOf(date, minute, ZONE);
const quota = { dailyQuota: 740, appointmentShare: 0.4, opening: NO_HOURS };

const startsOf = (slots: readonly Slot[]) =>
  slots.map(({ startAt }) => (startAt - at(0)) / MINUTE_MS);

describe(slotsOfDay, () => {
  it('fill a working day and leave the lunch break', () => {
    const slots = slotsOfDay(MONDAY, DEFAULT_BOOKING_POLICY, quota, ZONE);
    expect(startsOf(slots)).toEqual([
      540, 570, 600, 630, 660, 690, 780, 810, 840, 870, 900, 930, 960, 990,
    ]);
    expect(slots[5]).toMatchObject({ date: MONDAY, startAt: at(690), endAt: at(720) });
  });

  it('leave unbooked what is shorter than a slot', () => {
    const slots = slotsOfDay(MONDAY, { ...DEFAULT_BOOKING_POLICY, slotMinutes: 50 }, quota, ZONE);
    expect(startsOf(slots)).toEqual([540, 590, 640, 780, 830, 880, 930]);
  });

  it('follow what was decided about the date', () => {
    const hours = {
      week: [],
      dates: [{ date: MONDAY, intervals: [{ fromMinute: 600, untilMinute: 660 }] }],
    };
    const slots = slotsOfDay(MONDAY, { ...DEFAULT_BOOKING_POLICY, hours }, quota, ZONE);
    expect(startsOf(slots)).toEqual([600, 630]);
  });

  it('share the day’s places out to the last one', () => {
    const slots = slotsOfDay(MONDAY, DEFAULT_BOOKING_POLICY, quota, ZONE);
    const capacities = slots.map(({ capacity }) => capacity);
    expect(capacities.reduce((sum, one) => sum + one, 0)).toBe(296);
    expect(new Set(capacities)).toEqual(new Set([21, 22]));
  });

  it('keep the reserve for walk-ins and the cap of a slot', () => {
    const total = (policy: object, appointmentShare: number, dailyQuota = 40) =>
      slotsOfDay(
        MONDAY,
        bookingPolicy(policy),
        { dailyQuota, appointmentShare, opening: NO_HOURS },
        ZONE,
      ).reduce((sum, { capacity }) => sum + capacity, 0);
    expect(total({}, 1)).toBe(28);
    expect(total({}, 0.7)).toBe(28);
    expect(total({ walkInReserve: 0.5 }, 0.7)).toBe(20);
    expect(total({ slotCap: 1 }, 0.7)).toBe(14);
    expect(total({}, 0)).toBe(0);
  });

  it('never offer more than the share, whatever the rules are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 5, max: 240 }),
        (dailyQuota, appointmentShare, walkInReserve, slotMinutes) => {
          const policy = bookingPolicy({ walkInReserve, slotMinutes, slotCap: 2_000 });
          const slots = slotsOfDay(
            MONDAY,
            policy,
            { dailyQuota, appointmentShare, opening: NO_HOURS },
            ZONE,
          );
          const offered = slots.reduce((sum, { capacity }) => sum + capacity, 0);
          const share = Math.min(appointmentShare, 1 - walkInReserve);
          expect(offered).toBeLessThanOrEqual(dailyQuota * share + 1e-6);
          for (const [index, { startAt }] of slots.entries()) {
            const former = slots[index - 1];
            expect(former === undefined || former.endAt <= startAt).toBe(true);
          }
        },
      ),
    );
  });
});

describe(bookableSlots, () => {
  const dates = (slots: readonly Slot[]) => [...new Set(slots.map(({ date }) => date))];

  it('are those of the working days ahead', () => {
    const slots = bookableSlots(
      { today: MONDAY, now: at(600) },
      DEFAULT_BOOKING_POLICY,
      quota,
      ZONE,
    );
    expect(dates(slots)).toEqual([
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
      '2026-03-09',
    ]);
  });

  it('are of today only what has not begun', () => {
    const policy = bookingPolicy({ openDaysAhead: 0, maxDaysAhead: 0 });
    const slots = bookableSlots({ today: MONDAY, now: at(930) }, policy, quota, ZONE);
    expect(startsOf(slots)).toEqual([960, 990]);
  });

  it('are none when the last day comes before the first', () => {
    const policy = bookingPolicy({ openDaysAhead: 3, maxDaysAhead: 2 });
    expect(bookableSlots({ today: MONDAY, now: at(0) }, policy, quota, ZONE)).toEqual([]);
  });
});

describe('the times around a slot', () => {
  it('leave two hours to cancel before it', () => {
    expect(cancellableUntil(at(600), DEFAULT_BOOKING_POLICY)).toBe(at(480));
  });

  it('open check-in an hour before it, and never on the day before', () => {
    const policy = DEFAULT_BOOKING_POLICY;
    expect(checkInWindow({ date: MONDAY, slotStartAt: at(600) }, policy, ZONE)).toEqual({
      opensAt: at(540),
      closesAt: at(0, '2026-03-03'),
    });
    const early = bookingPolicy({ earlyMinutes: 1_440 });
    expect(checkInWindow({ date: MONDAY, slotStartAt: at(600) }, early, ZONE).opensAt).toBe(at(0));
  });
});

describe(bookingPolicy, () => {
  it('takes each rule from the nearest who decided it', () => {
    expect(bookingPolicy({ perDay: 3 }, { perDay: 2, perWeek: 9 })).toEqual({
      ...DEFAULT_BOOKING_POLICY,
      perDay: 3,
      perWeek: 9,
    });
  });

  it('takes nought for a decision', () => {
    expect(bookingPolicy({ openDaysAhead: 0 }).openDaysAhead).toBe(0);
  });

  it('gives the order of a queue the lead and grace of its bookings', () => {
    const policy = bookingPolicy({ leadMinutes: 20, graceMinutes: 5 });
    expect(withBookings(DEFAULT_ORDER_POLICY, policy)).toEqual({
      ...DEFAULT_ORDER_POLICY,
      bookedLeadMinutes: 20,
      bookedGraceMinutes: 5,
    });
  });
});

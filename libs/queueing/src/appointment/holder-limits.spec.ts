import { bookingPolicy, DEFAULT_BOOKING_POLICY } from './booking-policy';
import { blockedUntil, refuseOverLimit, type HeldBooking } from './holder-limits';

const TODAY = '2026-03-02';
const kept = (...dates: string[]): HeldBooking[] => dates.map((date) => ({ date, unkept: false }));
const unkept = (...dates: string[]): HeldBooking[] => dates.map((date) => ({ date, unkept: true }));

const refusal = (bookings: readonly HeldBooking[], date: string, policy = DEFAULT_BOOKING_POLICY) =>
  refuseOverLimit(bookings, { date, today: TODAY }, policy);

describe(refuseOverLimit, () => {
  it('lets a newcomer book', () => {
    expect(refusal([], '2026-03-03')).toBeUndefined();
  });

  it('counts by the day that is booked', () => {
    expect(refusal(kept('2026-03-03'), '2026-03-04')).toBeUndefined();
    expect(refusal(kept('2026-03-03'), '2026-03-03')).toMatchObject({
      code: 'appointments.limit-reached',
      details: { per: 'day', limit: 1 },
    });
  });

  it('counts the week from Monday to Sunday', () => {
    const both = kept('2026-03-02', '2026-03-08');
    expect(refusal(both, '2026-03-05')).toMatchObject({ details: { per: 'week', limit: 2 } });
    expect(refusal(both, '2026-03-09')).toBeUndefined();
  });

  it('counts the calendar month', () => {
    const six = kept('03-02', '03-09', '03-16', '03-17', '03-23', '03-24').map((booking) => ({
      ...booking,
      date: `2026-${booking.date}`,
    }));
    expect(refusal(six, '2026-03-30')).toMatchObject({ details: { per: 'month', limit: 6 } });
    expect(refusal(six, '2026-04-06')).toBeUndefined();
  });

  it('bars whoever did not come too often', () => {
    const twice = unkept('2026-02-02', '2026-02-20');
    expect(refusal(twice, '2026-03-03')).toEqual({
      ok: false,
      code: 'appointments.blocked',
      details: { until: '2026-05-21' },
    });
    expect(refusal(unkept('2026-02-20'), '2026-03-03')).toBeUndefined();
  });

  it('lets them book again the day after', () => {
    const policy = bookingPolicy({ blockDays: 10 });
    expect(refusal(unkept('2026-02-18', '2026-02-20'), '2026-03-03', policy)).toMatchObject({
      details: { until: '2026-03-02' },
    });
    expect(refusal(unkept('2026-02-17', '2026-02-19'), '2026-03-03', policy)).toBeUndefined();
  });
});

describe(blockedUntil, () => {
  const rules = { noShowLimit: 2, blockDays: 90 };

  it('does not add up what lies far apart', () => {
    expect(blockedUntil(unkept('2025-10-01', '2026-02-20'), rules)).toBeUndefined();
  });

  it('holds no no-show against anybody twice', () => {
    const barred = unkept('2025-09-01', '2025-09-10');
    expect(blockedUntil(barred, rules)).toBe('2025-12-09');
    expect(blockedUntil([...barred, ...unkept('2025-12-15')], rules)).toBe('2025-12-09');
  });

  it('bars at the first when that is the limit', () => {
    expect(blockedUntil(unkept('2026-02-20'), { noShowLimit: 1, blockDays: 7 })).toBe('2026-02-27');
  });
});

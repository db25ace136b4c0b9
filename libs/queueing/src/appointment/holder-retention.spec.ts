import { addDays } from '../calendar/local-time';
import { bookingPolicy } from './booking-policy';
import { blockedUntil, refuseOverLimit } from './holder-limits';
import { holderRetention } from './holder-retention';

describe(holderRetention, () => {
  it('forgets a holder after thirty days, and who did not come when no bar can rest on it', () => {
    expect(holderRetention('2026-03-31', { blockDays: 90 })).toEqual({
      kept: '2026-03-01',
      unkept: '2025-10-02',
    });
  });

  it('keeps nobody longer who did not come where the bar is short', () => {
    expect(holderRetention('2026-03-31', { blockDays: 7 }).unkept).toBe('2026-03-01');
  });

  it('leaves the limit of a month of 31 days as it is', () => {
    const policy = bookingPolicy({ perMonth: 1 });
    const first = { date: holderRetention('2026-03-31', policy).kept, unkept: false };
    const wish = { date: '2026-03-31', today: '2026-03-31' };
    expect(refuseOverLimit([first], wish, policy)).toMatchObject({ details: { per: 'month' } });
  });

  it.each([1, 7, 30, 90])('leaves every bar of %i days as it is', (blockDays) => {
    const first = '2026-01-05';
    const policy = { noShowLimit: 2, blockDays };
    const missed = [first, addDays(first, blockDays)].map((date) => ({ date, unkept: true }));
    const last = blockedUntil(missed, policy)!;
    expect(holderRetention(last, policy).unkept <= first).toBe(true);
    if (blockDays >= 15)
      expect(holderRetention(addDays(last, 1), policy).unkept > first).toBe(true);
  });
});

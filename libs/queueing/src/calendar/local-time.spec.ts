import fc from 'fast-check';
import { MINUTE_MS } from '../time';
import { addDays, instantOf, localMomentOf, weekdayOf } from './local-time';

const ZONES = ['Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York', 'UTC'];

describe('the wall clock of a hall', () => {
  it('says the day, the minute and the weekday of its own zone', () => {
    const late = Date.parse('2026-03-01T16:30:00Z');
    expect(localMomentOf(late, 'Asia/Shanghai')).toEqual({
      date: '2026-03-02',
      minute: 30,
      weekday: 1,
    });
    expect(localMomentOf(late, 'UTC')).toEqual({ date: '2026-03-01', minute: 990, weekday: 7 });
  });

  it.each(ZONES)('leads from a minute of a day to its instant and back in %s', (zone) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 1_439 }),
        (d, m) => {
          const date = addDays('2000-01-01', d);
          const at = instantOf(date, m, zone);
          const found = localMomentOf(at, zone);
          const isSkipped = found.date !== date || found.minute !== m;
          // Only where the clocks were put forward does a wall minute not exist.
          const jumped = localMomentOf(at - MINUTE_MS, zone).minute;
          expect(isSkipped ? found.minute - jumped > 1 : true).toBe(true);
        },
      ),
    );
  });

  it('ends a day with the next midnight and knows its weekday', () => {
    expect(instantOf('2026-03-01', 1_440, 'Asia/Shanghai')).toBe(
      instantOf('2026-03-02', 0, 'Asia/Shanghai'),
    );
    expect([weekdayOf('2026-03-01'), weekdayOf('2026-03-02')]).toEqual([7, 1]);
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

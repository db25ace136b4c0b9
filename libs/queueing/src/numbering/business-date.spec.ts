import fc from 'fast-check';
import { MINUTE_MS } from '../time';
import { businessDateOf } from './business-date';

const SHANGHAI = 'Asia/Shanghai';

function dateAt(instant: string, timeZone = SHANGHAI, dayBoundaryMinutes = 0): string {
  return businessDateOf(Date.parse(instant), timeZone, dayBoundaryMinutes);
}

describe('businessDateOf', () => {
  it('turns at midnight of the hall, not of UTC', () => {
    expect(dateAt('2026-03-02T23:59:59.999+08:00')).toBe('2026-03-02');
    expect(dateAt('2026-03-03T00:00:00+08:00')).toBe('2026-03-03');
    expect(dateAt('2026-03-03T07:59:59+08:00')).toBe('2026-03-03');
  });

  it('gives halls of other zones their own day', () => {
    expect(dateAt('2026-03-02T20:00:00Z', 'Europe/Lisbon')).toBe('2026-03-02');
    expect(dateAt('2026-03-02T20:00:00Z', 'Asia/Urumqi')).toBe('2026-03-03');
  });

  it('counts the night to yesterday where the day turns later', () => {
    expect(dateAt('2026-03-03T03:59:59+08:00', SHANGHAI, 240)).toBe('2026-03-02');
    expect(dateAt('2026-03-03T04:00:00+08:00', SHANGHAI, 240)).toBe('2026-03-03');
    expect(dateAt('2026-01-01T00:30:00+08:00', SHANGHAI, 60)).toBe('2025-12-31');
    expect(dateAt('2028-03-01T00:30:00+08:00', SHANGHAI, 60)).toBe('2028-02-29');
  });

  it('follows the wall clock when a zone changes it', () => {
    // 02:00 → 03:00 in Berlin on 29 March 2026; the day still turns at 04:00 on the wall.
    expect(dateAt('2026-03-29T01:59:00Z', 'Europe/Berlin', 240)).toBe('2026-03-28');
    expect(dateAt('2026-03-29T02:00:00Z', 'Europe/Berlin', 240)).toBe('2026-03-29');
  });

  it('never runs backwards in Shanghai and changes once a day', () => {
    const instants = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z'),
      max: Date.parse('2040-01-01T00:00:00Z'),
    });
    const boundaries = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(instants, boundaries, (instant, boundary) => {
        const today = businessDateOf(instant, SHANGHAI, boundary);
        const tomorrow = businessDateOf(instant + 1_440 * MINUTE_MS, SHANGHAI, boundary);
        expect(Date.parse(tomorrow) - Date.parse(today)).toBe(1_440 * MINUTE_MS);
      }),
    );
  });

  it.each([-1, 1_440, Number.NaN])('throws on the boundary %d', (boundary) => {
    expect(() => dateAt('2026-03-02T09:00:00+08:00', SHANGHAI, boundary)).toThrow(RangeError);
  });

  it('throws on a zone that does not exist', () => {
    expect(() => dateAt('2026-03-02T09:00:00+08:00', 'Asia/Zengcheng')).toThrow(RangeError);
  });
});

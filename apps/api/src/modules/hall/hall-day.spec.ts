import { nextBusinessDate } from './hall-day';

const MONDAY = { businessDate: '2026-01-05', timeZone: 'Asia/Shanghai' };

describe(nextBusinessDate.name, () => {
  it.each([
    ['2026-01-05T01:00:00.000Z', undefined],
    ['2026-01-05T15:59:59.999Z', undefined],
    ['2026-01-05T16:00:00.000Z', '2026-01-06'],
    ['2026-01-08T16:00:00.000Z', '2026-01-09'],
  ])('at %s turns to %s', (now, expected) => {
    expect(nextBusinessDate(MONDAY, Date.parse(now))).toBe(expected);
  });

  it('never turns back', () => {
    expect(nextBusinessDate(MONDAY, Date.parse('2026-01-03T04:00:00.000Z'))).toBeUndefined();
  });
});

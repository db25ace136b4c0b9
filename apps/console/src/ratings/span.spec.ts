import { spanUpTo, usualSpan } from './span';

describe(spanUpTo, () => {
  it.each([
    ['2026-03-01', 1, '2026-03-01'],
    ['2026-03-01', 7, '2026-02-23'],
    ['2028-03-01', 7, '2028-02-24'],
    ['2026-01-05', 30, '2025-12-07'],
  ] as const)('%s, %i days, begins %s', (today, days, from) => {
    expect(spanUpTo(today, days)).toEqual({ from, to: today });
  });
});

describe(usualSpan, () => {
  it('knows the usual ones, and days that were chosen', () => {
    const today = '2026-03-01';
    expect(usualSpan(spanUpTo(today, 30), today)).toBe(30);
    expect(usualSpan({ from: '2026-02-20', to: today }, today)).toBeNull();
    expect(usualSpan({ from: '2026-02-27', to: '2026-02-27' }, today)).toBeNull();
  });
});

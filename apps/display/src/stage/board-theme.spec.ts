import { lookOf } from './board-theme';

const ZONE = 'Asia/Shanghai';

describe(lookOf, () => {
  it.each([
    ['06:59', 'dark'],
    ['07:00', 'light'],
    ['17:59', 'light'],
    ['18:00', 'dark'],
  ])('at %s by the hour is %s', (time, look) => {
    expect(lookOf('by-hour', Date.parse(`2026-03-02T${time}:30+08:00`), ZONE)).toBe(look);
  });

  it('stays as ordered at any hour, and dark until the hour is known', () => {
    expect(lookOf('light', Date.parse('2026-03-02T23:00:00+08:00'), ZONE)).toBe('light');
    expect(lookOf('dark', Date.parse('2026-03-02T12:00:00+08:00'), ZONE)).toBe('dark');
    expect(lookOf('by-hour', null, ZONE)).toBe('dark');
  });
});

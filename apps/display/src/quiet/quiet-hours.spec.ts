import { isQuiet, wanderAt } from './quiet-hours';

const NOBODY = { calls: 0, waiting: 0, busyWindows: 0 };
const CLOSED = { isOpen: false, opensAt: undefined } as const;
const OPEN = { isOpen: true, duty: 'full', until: undefined } as const;

describe(isQuiet, () => {
  it.each([
    ['after hours', CLOSED, NOBODY, true],
    ['from the first minute of the day', OPEN, NOBODY, false],
    ['as long as the hours are unknown', null, NOBODY, false],
    ['with a call after hours', CLOSED, { ...NOBODY, calls: 1 }, false],
    ['while the last ones wait', CLOSED, { ...NOBODY, waiting: 2 }, false],
    ['while the last one is served', CLOSED, { ...NOBODY, busyWindows: 1 }, false],
  ])('%s', (_, opening, bustle, expected) => {
    expect(isQuiet(opening, bustle)).toBe(expected);
  });
});

describe(wanderAt, () => {
  it('stands for a minute, is elsewhere in the next, and stays near the middle', () => {
    const at = (minute: number) => wanderAt(minute * 60_000);
    expect(wanderAt(59_999)).toEqual(at(0));
    for (let minute = 0; minute < 20; minute += 1) {
      expect(at(minute)).not.toEqual(at(minute + 1));
      expect(Math.hypot(at(minute).right, at(minute).down)).toBeLessThan(8);
    }
  });
});

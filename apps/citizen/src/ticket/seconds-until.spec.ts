import { secondsUntil } from './seconds-until';

const UNTIL = '2026-03-02T01:15:00.000Z';
const at = Date.parse(UNTIL);

describe(secondsUntil, () => {
  it.each([
    [at - 60_000, 60],
    [at - 59_001, 60],
    [at - 1, 1],
    [at, 0],
    [at + 5_000, 0],
  ])('at %p leaves %p', (now, seconds) => {
    expect(secondsUntil(UNTIL, now)).toBe(seconds);
  });
});

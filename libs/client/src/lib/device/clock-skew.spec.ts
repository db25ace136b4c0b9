import { clockSkewOf } from './clock-skew';

const AT = '2026-01-05T09:00:00.000Z';
const SERVER_MS = Date.parse(AT);

describe(clockSkewOf, () => {
  it('takes half of the journey off', () => {
    expect(clockSkewOf(AT, { nowMs: SERVER_MS + 60_050, tookMs: 100 })).toBe(60_000);
    expect(clockSkewOf(AT, { nowMs: SERVER_MS - 3_000, tookMs: 0 })).toBe(-3_000);
  });

  it('stays within what can be told of a clock that lost its battery', () => {
    expect(clockSkewOf(AT, { nowMs: 0, tookMs: 10 })).toBe(-2_147_483_647);
  });

  it('knows nothing without the time of the server', () => {
    expect(clockSkewOf('', { nowMs: 0, tookMs: 0 })).toBeUndefined();
  });
});

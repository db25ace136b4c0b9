import { wasInvited } from './invitation-rule';

const closesAt = 60_000;

describe(wasInvited, () => {
  it.each([
    ['at once', 0, undefined, true],
    ['in the last moment', 60_000, undefined, true],
    ['in the time that can be asked for', 120_000, undefined, true],
    ['too late', 120_001, undefined, false],
    ['before the next call', 9_000, 10_000, true],
    ['on its way when the next was called', 11_999, 10_000, true],
    ['after the next call', 12_000, 10_000, false],
    ['too late, and before the next call', 120_001, 200_000, false],
  ])('%s', (_, touchedAt, closedAt, expected) => {
    expect(wasInvited({ closesAt, closedAt }, touchedAt)).toBe(expected);
  });
});

import { deviceStateAt } from './device-state';

const NOW = new Date('2026-01-05T09:00:00Z');
const before = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);

describe(deviceStateAt, () => {
  it.each([
    ['never-seen', null, null],
    ['online', before(0), null],
    ['online', before(89.999), null],
    ['offline', before(90), null],
    ['revoked', before(0), before(5)],
    ['revoked', null, before(5)],
  ] as const)('%s: seen %p, revoked %p', (state, lastSeenAt, revokedAt) => {
    expect(deviceStateAt({ lastSeenAt, revokedAt }, NOW)).toBe(state);
  });
});

import { isLinked, LINK_LOST_AFTER_MS } from './link';

describe(isLinked, () => {
  it('needs a network and a fresh word of the hall', () => {
    expect(isLinked({ isOnline: true, ageMs: 0 })).toBe(true);
    expect(isLinked({ isOnline: true, ageMs: LINK_LOST_AFTER_MS })).toBe(false);
    expect(isLinked({ isOnline: false, ageMs: 0 })).toBe(false);
    expect(isLinked({ isOnline: true, ageMs: null })).toBe(false);
  });
});

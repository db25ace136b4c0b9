import { isLinked, LINK_LOST_AFTER_MS, type LinkSigns } from './link';

const good: LinkSigns = { isOnline: true, isConnected: true, ageMs: 0 };

describe(isLinked, () => {
  it('needs a network, a connection and a fresh word of the hall', () => {
    expect(isLinked(good)).toBe(true);
    expect(isLinked({ ...good, isOnline: false })).toBe(false);
    expect(isLinked({ ...good, isConnected: false })).toBe(false);
    expect(isLinked({ ...good, ageMs: LINK_LOST_AFTER_MS })).toBe(false);
    expect(isLinked({ ...good, ageMs: null })).toBe(false);
  });
});

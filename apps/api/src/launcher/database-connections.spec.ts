import { connectionsNeeded } from './database-connections';

describe(connectionsNeeded.name, () => {
  it('counts pool, relay and jobs of one process twice, for its exchange', () => {
    expect(connectionsNeeded(1, 16)).toBe(2 * (16 + 1 + 12) + 20);
  });

  it('counts the jobs once when they run apart, and the largest process once more', () => {
    expect(connectionsNeeded(4, 16)).toBe(4 * (16 + 1) + (16 + 12) + (16 + 12) + 20);
  });
});

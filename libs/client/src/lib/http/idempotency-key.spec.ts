import { newKey } from './idempotency-key';

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe(newKey, () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const key = newKey(0x0198_7654_3210);
    expect(key).toMatch(UUID_7);
    expect(key.startsWith('01987654-3210-7')).toBe(true);
  });

  it('never repeats', () => {
    const keys = new Set(Array.from({ length: 1_000 }, () => newKey(1)));
    expect(keys.size).toBe(1_000);
  });
});

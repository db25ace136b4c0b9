import { hallOfKey, newDeviceKey } from './device-key';

describe(newDeviceKey, () => {
  const keys = Array.from({ length: 300 }, () => newDeviceKey('zc'));

  it('names its hall and holds 43 signs of base64url', () => {
    for (const key of keys) expect(key).toMatch(/^owd_zc_[A-Za-z0-9_-]{43}$/);
    expect(keys.map(hallOfKey)).toEqual(keys.map(() => 'zc'));
  });

  it('never repeats itself and uses every sign', () => {
    expect(new Set(keys).size).toBe(300);
    expect(new Set(keys.map((key) => key.slice('owd_zc_'.length)).join('')).size).toBe(64);
  });
});

describe(hallOfKey, () => {
  it('knows a key from something else', () => {
    expect(hallOfKey('ZC-7M3K9Q2R')).toBeUndefined();
    expect(hallOfKey('')).toBeUndefined();
  });
});

import { hallOfDeviceKey, hashDeviceKey, makeDeviceKey } from './device-key';

describe(makeDeviceKey, () => {
  it('names its hall, whatever the random part holds, and never repeats itself', () => {
    const keys = Array.from({ length: 300 }, () => makeDeviceKey('zc'));
    expect(keys.map(hallOfDeviceKey)).toEqual(keys.map(() => 'zc'));
    expect(new Set(keys.map((key) => hashDeviceKey(key).toString('hex'))).size).toBe(300);
  });
});

describe(hallOfDeviceKey, () => {
  it.each(['', 'owd_zc_short', `owd__${'a'.repeat(43)}`, `OWD_zc_${'a'.repeat(43)}`])(
    'refuses %j',
    (key) => {
      expect(hallOfDeviceKey(key)).toBeUndefined();
    },
  );
});

import { clockError } from './clock-error';

describe(clockError, () => {
  it('speaks of what people would notice only', () => {
    expect(clockError(null)).toBeNull();
    expect(clockError(-59_000)).toBeNull();
    expect(clockError(-150_000)).toEqual({ key: 'devices.clockSlow', words: { minutes: 3 } });
    expect(clockError(60_000)).toEqual({ key: 'devices.clockFast', words: { minutes: 1 } });
  });
});

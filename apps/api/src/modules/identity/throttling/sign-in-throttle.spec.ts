import { attemptKey } from './sign-in-throttle';

describe(attemptKey, () => {
  it('tells its parts apart wherever they are cut', () => {
    expect(attemptKey(['zc', 'ab', 'c'])).not.toBe(attemptKey(['zc', 'a', 'bc']));
    expect(attemptKey(['a,b'])).not.toBe(attemptKey(['a', 'b']));
  });

  it('shows neither the name nor the address', () => {
    const key = attemptKey(['zc', 'clerk01', '10.1.2.3']);
    expect(key).toBe(attemptKey(['zc', 'clerk01', '10.1.2.3']));
    expect(key).toMatch(/^[\w-]{43}$/);
  });
});

import { hallOfSessionToken, makeSessionToken } from './session-token';

describe(makeSessionToken, () => {
  it('names its hall and never repeats itself', () => {
    const tokens = Array.from({ length: 200 }, () => makeSessionToken('zc'));
    expect(tokens.map(hallOfSessionToken)).toEqual(tokens.map(() => 'zc'));
    expect(new Set(tokens).size).toBe(200);
  });
});

describe(hallOfSessionToken, () => {
  it.each(['', 'zc.', 'zc.short', `.${'a'.repeat(43)}`, `ZC.${'a'.repeat(43)}`, 'a'.repeat(46)])(
    'refuses %j',
    (token) => {
      expect(hallOfSessionToken(token)).toBeUndefined();
    },
  );
});

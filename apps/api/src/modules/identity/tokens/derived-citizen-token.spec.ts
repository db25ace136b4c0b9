import { parseCitizenToken } from './citizen-token';
import { deriveCitizenToken } from './derived-citizen-token';

const SECRET = 'a secret of the machine, long enough';

describe(deriveCitizenToken, () => {
  it('is a citizen token of its hall, the same every time', () => {
    const token = deriveCitizenToken(SECRET, 'zc', 'ticket-1');
    expect(parseCitizenToken(token)).toEqual({ hallId: 'zc', token });
    expect(deriveCitizenToken(SECRET, 'zc', 'ticket-1')).toBe(token);
  });

  it('differs by ticket, by hall and by secret', () => {
    const tokens = [
      deriveCitizenToken(SECRET, 'zc', 'ticket-1'),
      deriveCitizenToken(SECRET, 'zc', 'ticket-2'),
      deriveCitizenToken(SECRET, 'nb', 'ticket-1'),
      deriveCitizenToken(`${SECRET}!`, 'zc', 'ticket-1'),
    ].map((token) => token.slice(3));
    expect(new Set(tokens).size).toBe(4);
  });

  it('is 26 characters of Crockford base32 and uses all of them', () => {
    const tokens = Array.from({ length: 500 }, (_, n) => deriveCitizenToken(SECRET, 'zc', `${n}`));
    expect(tokens.every((token) => /^ZC-[0-9A-HJKMNP-TV-Z]{26}$/.test(token))).toBe(true);
    expect(new Set(tokens.map((token) => token.slice(3)).join('')).size).toBe(32);
  });
});

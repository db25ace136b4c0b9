import { hashToken, makeCitizenToken, parseCitizenToken } from './citizen-token';

describe(makeCitizenToken, () => {
  it('names the hall in capitals and carries 26 characters of Crockford base32', () => {
    expect(makeCitizenToken('zc')).toMatch(/^ZC-[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('uses every character of the alphabet and never repeats itself', () => {
    const tokens = Array.from({ length: 500 }, () => makeCitizenToken('zc'));
    expect(new Set(tokens).size).toBe(500);
    expect(new Set(tokens.map((token) => token.slice(3)).join('')).size).toBe(32);
  });
});

describe(parseCitizenToken, () => {
  it('finds the hall of its own tokens', () => {
    const token = makeCitizenToken('nanbu2');
    expect(parseCitizenToken(token)).toEqual({ hallId: 'nanbu2', token });
  });

  it('accepts small letters and spaces around, as typed from paper', () => {
    const token = makeCitizenToken('zc');
    expect(parseCitizenToken(`  ${token.toLowerCase()} `)).toEqual({ hallId: 'zc', token });
  });

  it.each([
    ['nothing', ''],
    ['no hall', `-${'0'.repeat(26)}`],
    ['too short', `ZC-${'0'.repeat(25)}`],
    ['too long', `ZC-${'0'.repeat(27)}`],
    ['a letter outside the alphabet', `ZC-${'U'.repeat(26)}`],
    ['a hall that cannot be', `1C-${'0'.repeat(26)}`],
    ['a device key', `owd_zc_${'a'.repeat(43)}`],
    ['letters that only become ASCII in capitals', `ZC-${'ſ'.repeat(26)}`],
  ])('refuses %s', (_, text) => {
    expect(parseCitizenToken(text)).toBeUndefined();
  });
});

describe(hashToken, () => {
  it('is SHA-256', () => {
    expect(hashToken('abc').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

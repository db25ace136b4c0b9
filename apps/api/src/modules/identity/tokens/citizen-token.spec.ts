import { hashToken, parseCitizenToken } from './citizen-token';

const TOKEN = 'ZC-7M3K9Q2R5T8V1X4Z6B0C3D5F7H';

describe(parseCitizenToken, () => {
  it('finds the hall of its own tokens', () => {
    expect(parseCitizenToken(TOKEN)).toEqual({ hallId: 'zc', token: TOKEN });
    const elsewhere = TOKEN.replace('ZC', 'NANBU2');
    expect(parseCitizenToken(elsewhere)).toEqual({ hallId: 'nanbu2', token: elsewhere });
  });

  it('accepts small letters and spaces around, as typed from paper', () => {
    const typed = `  ${TOKEN.toLowerCase()} `;
    expect(parseCitizenToken(typed)).toEqual({ hallId: 'zc', token: TOKEN });
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

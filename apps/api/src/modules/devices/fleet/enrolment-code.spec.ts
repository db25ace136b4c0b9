import { ENROLMENT_CODE_ALPHABET, ENROLMENT_CODE_LENGTH } from '@onewindow/contracts';
import { hashEnrolmentCode, makeEnrolmentCode, readEnrolmentCode } from './enrolment-code';

describe(makeEnrolmentCode, () => {
  const codes = Array.from({ length: 2_000 }, makeEnrolmentCode);

  it('has at least 35 bits and no two signs that look alike', () => {
    const bits = ENROLMENT_CODE_LENGTH * Math.log2(ENROLMENT_CODE_ALPHABET.length);
    expect(bits).toBeGreaterThanOrEqual(35);
    expect(new Set(ENROLMENT_CODE_ALPHABET).size).toBe(ENROLMENT_CODE_ALPHABET.length);
    expect(ENROLMENT_CODE_ALPHABET).not.toMatch(/[01258OILZSBU]/);
  });

  it('uses every sign and never repeats itself', () => {
    expect(new Set(codes.join('')).size).toBe(ENROLMENT_CODE_ALPHABET.length);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.map(readEnrolmentCode)).toEqual(codes);
  });
});

describe(readEnrolmentCode, () => {
  it.each(['K7MQ4XWF', 'k7mq4xwf', 'K7MQ 4XWF', ' k7mq-4xwf ', 'K7MQ–4XWF'])(
    'reads %j',
    (typed) => {
      expect(readEnrolmentCode(typed)).toBe('K7MQ4XWF');
    },
  );

  it.each(['', 'K7MQ4XW', 'K7MQ4XWFF', 'K7MQ4XW0', 'K7MQ4XWſ', 'K7MQ4XW!'])(
    'refuses %j',
    (typed) => {
      expect(readEnrolmentCode(typed)).toBeUndefined();
    },
  );
});

describe(hashEnrolmentCode, () => {
  it('differs by secret, hall and code', () => {
    const hashes = [
      hashEnrolmentCode('one', 'zc', 'K7MQ4XWF'),
      hashEnrolmentCode('two', 'zc', 'K7MQ4XWF'),
      hashEnrolmentCode('one', 'nb', 'K7MQ4XWF'),
      hashEnrolmentCode('one', 'zc', 'K7MQ4XWG'),
    ];
    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(4);
  });
});

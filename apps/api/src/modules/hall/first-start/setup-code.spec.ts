import { isSetupCode, makeSetupCode, showSetupCode } from './setup-code';

describe('a setup code', () => {
  it('is ten signs nobody can guess or misread', () => {
    const codes = Array.from({ length: 200 }, makeSetupCode);
    expect(new Set(codes).size).toBe(200);
    expect(codes.filter((code) => !/^[A-HJ-NP-Z2-9]{10}$/.test(code))).toEqual([]);
  });

  it('is known again however it is typed', () => {
    const code = 'K7MQ3XZH2T';
    expect(showSetupCode(code)).toBe('K7MQ3-XZH2T');
    for (const typed of ['K7MQ3-XZH2T', 'k7mq3xzh2t', ' K7MQ3 XZH2T ', 'Ｋ７ＭＱ３－ＸＺＨ２Ｔ']) {
      expect([typed, isSetupCode(typed, code)]).toEqual([typed, true]);
    }
    for (const typed of ['', 'K7MQ3-XZH2U', 'K7MQ3-XZH2TT', 'K7MQ3']) {
      expect([typed, isSetupCode(typed, code)]).toEqual([typed, false]);
    }
  });
});

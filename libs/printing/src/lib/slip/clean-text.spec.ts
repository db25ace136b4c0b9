import { cleanText } from './clean-text';

describe('cleanText', () => {
  it.each([
    ['commands to a printer', 'A\u001bp\u0000\u0019\u00faB\u001dV\u0000', 'ApúBV'],
    ['line breaks and tabs', ' 一\r\n二\t三\u2028四 ', '一 二 三 四'],
    ['directions and joiners', 'a\u202eb\u200bc\ufeffd', 'abcd'],
    ['halves of characters', 'x\ud842y', 'xy'],
    ['variants no head has', '葛\u{e0100}城', '葛城'],
    ['spaces of other widths', 'a\u00a0b\u2003c', 'a b c'],
  ])('takes out %s', (_what, given, left) => {
    expect(cleanText(given)).toBe(left);
  });

  it('keeps rare characters, the wide space, and writes letters with their accents as one', () => {
    expect(cleanText('䶮㐂𠮷\u3000cafe\u0301')).toBe('䶮㐂𠮷\u3000café');
  });
});

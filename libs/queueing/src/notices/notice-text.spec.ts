import { EMERGENCIES, EMERGENCY_TEMPLATES, NOTICE_TEXT_LIMIT } from '@onewindow/contracts';
import { faultOfNoticeText } from './notice-text';

const full = '号'.repeat(NOTICE_TEXT_LIMIT);
/** One character to a reader, two units to the machine. */
const fullOfRare = '𠮷'.repeat(NOTICE_TEXT_LIMIT);

describe('what may be said on the boards', () => {
  it.each([
    ['a sentence in Chinese alone', '今日十二点闭厅', null, null, null],
    ['all three languages', '请稍候', '請稍候', 'Please wait', null],
    ['as much as fits', full, null, null, null],
    ['as many rare characters as fit', fullOfRare, null, null, null],
    ['nothing', '', null, null, 'missing'],
    ['blanks', ' \u3000', null, null, 'missing'],
    ['a language left blank', '请稍候', null, ' ', 'missing'],
    ['one character too many', `${full}号`, null, null, 'too-long'],
    ['too much in another language', '请稍候', null, 'x'.repeat(61), 'too-long'],
    ['a line end', '请\n稍候', null, null, 'unprintable'],
    ['an escape', '请稍候', null, 'Wait\u001b[2J', 'unprintable'],
    ['a turn of direction', '请稍候', '請\u202e稍候', null, 'unprintable'],
    ['a mobile number', '请张先生拨打138 0013 8000', null, null, 'personal'],
    ['an identity number', '请稍候', null, 'For 11010519491231002X', 'personal'],
    ['a hotline and a date', '2026-03-02 09:00起请拨打12345或0571-88880000', null, null, null],
  ])('%s', (_case, zhHans, zhHant, en, fault) => {
    expect(faultOfNoticeText({ zhHans, zhHant, en })).toBe(fault);
  });

  it.each(EMERGENCIES)('the prepared words for %s', (emergency) => {
    expect(faultOfNoticeText(EMERGENCY_TEMPLATES[emergency])).toBeNull();
  });
});

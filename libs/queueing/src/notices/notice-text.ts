import { NOTICE_TEXT_LIMIT, type NoticeText } from '@onewindow/contracts';

export type NoticeTextFault = 'missing' | 'too-long' | 'unprintable' | 'personal';

/** Controls, line ends, and the marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** A mobile number or the number of an identity card; a hotline of the hall is neither. */
const PERSONAL_NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;
/** What people put between the digits of such a number. */
const BETWEEN_DIGITS = /(?<=\d)[\s.-](?=\d)/g;

/** The first thing that keeps a text off the boards, or null when it may be shown. */
export function faultOfNoticeText({ zhHans, zhHant, en }: NoticeText): NoticeTextFault | null {
  const said = [zhHans, zhHant, en].filter((text) => text !== null);
  if (said.some((text) => text.trim() === '')) return 'missing';
  if (said.some((text) => Array.from(text).length > NOTICE_TEXT_LIMIT)) return 'too-long';
  if (said.some((text) => UNPRINTABLE.test(text))) return 'unprintable';
  return said.some(namesPerson) ? 'personal' : null;
}

/** Whether words that others will read hold the number of a person. */
export function namesPerson(words: string): boolean {
  return PERSONAL_NUMBER.test(words.normalize('NFKC').replace(BETWEEN_DIGITS, ''));
}

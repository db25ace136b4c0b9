import { NOTICE_TEXT_LIMIT, type NoticeText } from '@onewindow/contracts';

export type NoticeTextFault = 'missing' | 'too-long' | 'unprintable';

/** Controls, line ends, and the marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** The first thing that keeps a text off the boards, or null when it may be shown. */
export function faultOfNoticeText({ zhHans, zhHant, en }: NoticeText): NoticeTextFault | null {
  const said = [zhHans, zhHant, en].filter((text) => text !== null);
  if (said.some((text) => text.trim() === '')) return 'missing';
  if (said.some((text) => Array.from(text).length > NOTICE_TEXT_LIMIT)) return 'too-long';
  return said.some((text) => UNPRINTABLE.test(text)) ? 'unprintable' : null;
}

import { LANGUAGES, type Language, type NoticeText } from '@onewindow/contracts';

export interface NoticeLine {
  readonly language: Language;
  readonly text: string;
}

const FIELDS = { 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHant', en: 'en' } as const;

/** The sentence in one language; in Chinese when it was not written in that one. */
export function lineIn(text: NoticeText, language: Language): NoticeLine {
  const own = text[FIELDS[language]];
  return own === null ? { language: 'zh-Hans', text: text.zhHans } : { language, text: own };
}

/** In every language it was written in, that of the board first. */
export function linesOf(text: NoticeText, first: Language): readonly NoticeLine[] {
  const order = [first, ...LANGUAGES.filter((language) => language !== first)];
  return order.flatMap((language) => {
    const said = text[FIELDS[language]];
    return said === null ? [] : [{ language, text: said }];
  });
}

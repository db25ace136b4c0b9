import { LANGUAGES, type Language } from '@onewindow/contracts';
import { createI18n } from 'vue-i18n';
import { en } from './en';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export const MESSAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

/** The first language of this board: what its address asks for, else simplified Chinese. */
export function boardLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? 'zh-Hans';
}

export function createBoardI18n(language: Language) {
  return createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: 'zh-Hans',
    messages: MESSAGES,
  });
}

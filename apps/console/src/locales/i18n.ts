import { createI18n } from 'vue-i18n';
import { en } from './en';
import { zhHans } from './zh-hans';

export const MESSAGES = { 'zh-Hans': zhHans, en } as const;
export type ConsoleLanguage = keyof typeof MESSAGES;

const LANGUAGE_ENTRY = 'onewindow.console.language';

/** The language this browser was last set to. */
export function keptLanguage(storage: Pick<Storage, 'getItem'>): ConsoleLanguage {
  return storage.getItem(LANGUAGE_ENTRY) === 'en' ? 'en' : 'zh-Hans';
}

export function keepLanguage(storage: Pick<Storage, 'setItem'>, language: ConsoleLanguage): void {
  storage.setItem(LANGUAGE_ENTRY, language);
}

export function createConsoleI18n(language: ConsoleLanguage) {
  return createI18n({
    legacy: false,
    locale: language,
    fallbackLocale: 'zh-Hans',
    messages: MESSAGES,
  });
}

import type { Language, LocalizedName } from '@onewindow/contracts';
import { createI18n, useI18n } from 'vue-i18n';
import { en } from './en';
import { zhHans, type MessageKey, type Messages } from './zh-hans';
import { zhHant } from './zh-hant';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export const LANGUAGE_NAMES: readonly {
  readonly value: Language;
  readonly label: string;
  readonly lang: string;
}[] = [
  { value: 'zh-Hans', label: '简', lang: 'zh-Hans' },
  { value: 'zh-Hant', label: '繁', lang: 'zh-Hant' },
  { value: 'en', label: 'EN', lang: 'en' },
];

/** Until the ticket has told its own language. */
export function languageOf(tag: string): Language {
  if (!/^zh\b/i.test(tag)) return /^en\b/i.test(tag) ? 'en' : 'zh-Hans';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

export function createTexts() {
  return createI18n({
    legacy: false,
    locale: languageOf(navigator.language),
    messages: MESSAGES,
    // Keys are flat: a dot is part of the name and no way into an object.
    messageResolver: (messages, key) => (messages as Record<string, string>)[key] ?? null,
  });
}

export type Text = (key: MessageKey, named?: Readonly<Record<string, unknown>>) => string;

/** The page's texts in the citizen's language, by typed key. */
export function useText() {
  const { t, locale } = useI18n({ useScope: 'global' });
  const text: Text = (key, named = {}) => t(key, named);
  const nameOf = (names: LocalizedName) => localName(names, locale.value as Language);
  return { text, nameOf, language: locale };
}

export function localName(names: LocalizedName, language: Language): string {
  if (language === 'en') return names.en || names.zhHans;
  return (language === 'zh-Hant' && names.zhHant) || names.zhHans;
}

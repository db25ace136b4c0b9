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
  { value: 'zh-Hans', label: '简体', lang: 'zh-Hans' },
  { value: 'zh-Hant', label: '繁體', lang: 'zh-Hant' },
  { value: 'en', label: 'English', lang: 'en' },
];

export function createTexts() {
  return createI18n({
    legacy: false,
    locale: 'zh-Hans',
    messages: MESSAGES,
    // Keys are flat: a dot is part of the name and no way into an object.
    messageResolver: (messages, key) => (messages as Record<string, string>)[key] ?? null,
  });
}

export type Text = (key: MessageKey, named?: Readonly<Record<string, unknown>>) => string;

export interface LanguageText {
  readonly language: Language;
  readonly text: string;
}

/** For a page that nobody has chosen a language on: the first one, and the others below it. */
export function useEveryLanguage() {
  const { t } = useI18n({ useScope: 'global' });
  return (key: MessageKey, named: Readonly<Record<string, unknown>> = {}) => {
    const said = (language: Language): LanguageText => ({
      language,
      text: t(key, named, { locale: language }),
    });
    return { first: said('zh-Hans'), others: [said('zh-Hant'), said('en')] };
  };
}

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

import type { Language, LocalizedName } from '@onewindow/contracts';
import { createI18n, useI18n } from 'vue-i18n';
import { en } from './en';
import { zhHans, type PadMessageKey, type PadMessages } from './zh-hans';
import { zhHant } from './zh-hant';

export const PAD_MESSAGES: Readonly<Record<Language, PadMessages>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export const PAD_LANGUAGES: readonly {
  readonly value: Language;
  readonly label: string;
  readonly lang: string;
}[] = [
  { value: 'zh-Hans', label: '简体', lang: 'zh-Hans' },
  { value: 'zh-Hant', label: '繁體', lang: 'zh-Hant' },
  { value: 'en', label: 'English', lang: 'en' },
];

/** All that the pad may have to say, in case it has to say it without a network. */
export function everyPadWord(): string {
  return Object.values(PAD_MESSAGES)
    .flatMap((messages) => Object.values(messages))
    .join('');
}

/** What the pad speaks while it rests. */
export const FIRST_LANGUAGE: Language = 'zh-Hans';

export function createPadTexts() {
  return createI18n({
    legacy: false,
    locale: FIRST_LANGUAGE,
    messages: PAD_MESSAGES,
    // Keys are flat: a dot is part of the name and no way into an object.
    messageResolver: (messages, key) => (messages as Record<string, string>)[key] ?? null,
  });
}

/** The pad's texts, by typed key, in the language of whoever stands before it. */
export function usePadText() {
  const { t, locale } = useI18n({ useScope: 'global' });
  const text = (key: PadMessageKey, named: Readonly<Record<string, unknown>> = {}) => t(key, named);
  const nameOf = ({ zhHans, zhHant, en: english }: LocalizedName) => {
    if (locale.value === 'en') return english || zhHans;
    return (locale.value === 'zh-Hant' && zhHant) || zhHans;
  };
  return { text, nameOf, language: locale };
}

import type { Language, LocalizedName } from '@onewindow/contracts';
import { NATIONAL_LABELS } from '@onewindow/ratings';
import { ref } from 'vue';
import { fillIn, localName } from '../../locales/texts';
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
  const sentences = Object.values(PAD_MESSAGES).flatMap((messages) => Object.values(messages));
  const reasons = NATIONAL_LABELS.labels.flatMap(({ text }) => Object.values(text));
  return [...sentences, ...reasons].join('');
}

/** What the pad speaks while it rests. */
export const FIRST_LANGUAGE: Language = 'zh-Hans';

const language = ref<Language>(FIRST_LANGUAGE);

/** The pad's texts, by typed key, in the language of whoever stands before it. */
export function usePadText() {
  const text = (key: PadMessageKey, named: Readonly<Record<string, string | number>> = {}) =>
    fillIn(PAD_MESSAGES[language.value][key], named);
  const nameOf = (names: LocalizedName) => localName(names, language.value);
  return { text, nameOf, language };
}

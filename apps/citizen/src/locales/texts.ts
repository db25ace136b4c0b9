import type { Language, LocalizedName } from '@onewindow/contracts';
import { ref } from 'vue';
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

/** Ours for the language a browser names. */
export function languageOf(tag: string): Language {
  if (!/^zh\b/i.test(tag)) return /^en\b/i.test(tag) ? 'en' : 'zh-Hans';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

const language = ref<Language>('zh-Hans');

export type Text = (key: MessageKey, named?: Readonly<Record<string, string | number>>) => string;

/**
 * The page's texts in the citizen's language, by typed key. Written out instead of taken from a
 * library: a page with three flat lists of sentences would wait a tenth of a second on 4G for one.
 */
export function useText() {
  const text: Text = (key, named = {}) => fillIn(MESSAGES[language.value][key], named);
  const nameOf = (names: LocalizedName) => localName(names, language.value);
  return { text, nameOf, language };
}

/** Puts facts in the place of their names in braces. */
export function fillIn(sentence: string, named: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(named[name] ?? ''));
}

export function localName(names: LocalizedName, language: Language): string {
  if (language === 'en') return names.en || names.zhHans;
  return (language === 'zh-Hant' && names.zhHant) || names.zhHans;
}

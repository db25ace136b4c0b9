import type { Language } from '@onewindow/contracts';
import { en } from './en';
import { zhHans, type MessageKey, type Messages } from './zh-hans';
import { zhHant } from './zh-hant';

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/** The words of one language, with what they leave open filled in. */
export type Text = (key: MessageKey, named?: Readonly<Record<string, string | number>>) => string;

export function textIn(language: Language): Text {
  return (key, named = {}) =>
    MESSAGES[language][key].replace(/\{(\w+)\}/g, (place, name: string) =>
      String(named[name] ?? place),
    );
}

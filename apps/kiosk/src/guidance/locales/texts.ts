import type { Language } from '@onewindow/contracts';
import { en } from './en';
import { zhHans, type GuidanceKey } from './zh-hans';
import { zhHant } from './zh-hant';

export const GUIDANCE: Readonly<Record<Language, Readonly<Record<GuidanceKey, string>>>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function guidanceText(
  key: GuidanceKey,
  language: Language,
  named: Readonly<Record<string, string | number>> = {},
): string {
  return GUIDANCE[language][key].replace(/\{(\w+)\}/g, (_, name: string) => `${named[name] ?? ''}`);
}

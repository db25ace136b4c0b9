import type { Request } from 'express';

export const PAGE_LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** Each language is named in itself, so that its reader finds it. */
export const LANGUAGE_NAMES = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
} as const satisfies Record<PageLanguage, string>;

/** The language chosen by a link on the page, else the browser's, else Chinese. */
export function pageLanguage({ query, headers }: Pick<Request, 'query' | 'headers'>): PageLanguage {
  const chosen = PAGE_LANGUAGES.find((language) => language === query['lang']);
  return chosen ?? preferred(headers['accept-language'] ?? '');
}

/** Browsers list their languages in the order of preference. */
function preferred(accepted: string): PageLanguage {
  for (const tag of accepted.toLowerCase().split(/[,;]/)) {
    const name = tag.trim();
    if (/^zh-(hant|tw|hk|mo)/.test(name)) return 'zh-Hant';
    if (/^zh/.test(name)) return 'zh-Hans';
    if (/^en/.test(name)) return 'en';
  }
  return 'zh-Hans';
}

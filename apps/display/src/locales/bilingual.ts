import type { Language, LocalizedName } from '@onewindow/contracts';
import { useI18n } from 'vue-i18n';

export function nameIn(names: LocalizedName, language: Language): string {
  if (language === 'en') return names.en || names.zhHans;
  return language === 'zh-Hant' ? names.zhHant || names.zhHans : names.zhHans;
}

/** A board speaks its first language large and English small; an English board speaks Chinese small. */
export function useBilingual() {
  const { t, locale } = useI18n();
  const first = locale.value as Language;
  const second: Language = first === 'en' ? 'zh-Hans' : 'en';
  return {
    first,
    second,
    t: (key: string, words: Record<string, unknown> = {}) => t(key, words),
    small: (key: string, words: Record<string, unknown> = {}) => t(key, words, { locale: second }),
    name: (names: LocalizedName) => nameIn(names, first),
    smallName: (names: LocalizedName) => nameIn(names, second),
  };
}

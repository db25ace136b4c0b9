import { LANGUAGES, type Language } from '@onewindow/contracts';
import { useI18n } from 'vue-i18n';
import { useBilingual } from './bilingual';

/** For pages that speak all languages at once: the one a board of two leaves out. */
export function useThirdLanguage() {
  const { t } = useI18n();
  const { first, second } = useBilingual();
  const third: Language =
    LANGUAGES.find((language) => language !== first && language !== second) ?? 'zh-Hans';
  return (key: string): string => t(key, {}, { locale: third });
}

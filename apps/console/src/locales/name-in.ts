import type { LocalizedName } from '@onewindow/contracts';

/** The name for a reader of the console; Chinese where no English one is kept. */
export function nameIn(names: LocalizedName, locale: string): string {
  return locale === 'en' && names.en !== '' ? names.en : names.zhHans;
}

/** A name in the three languages of the hall; `zhHans` is the one that is always right. */
export interface LocalizedName {
  readonly zhHans: string;
  readonly zhHant: string;
  readonly en: string;
}

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

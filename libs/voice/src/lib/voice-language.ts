/** Mandarin, Cantonese and English, by their codes of ISO 639-3 and, for English, 639-1. */
export const VOICE_LANGUAGES = ['cmn', 'yue', 'en'] as const;
export type VoiceLanguage = (typeof VOICE_LANGUAGES)[number];

/** What browsers and engines call the language of a voice (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<VoiceLanguage, string>> = {
  cmn: 'zh-CN',
  yue: 'zh-HK',
  en: 'en-GB',
};

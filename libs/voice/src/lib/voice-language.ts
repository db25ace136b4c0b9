import type { VoiceLanguage } from '@onewindow/contracts';

export { VOICE_LANGUAGES, type VoiceLanguage } from '@onewindow/contracts';

/** What browsers and engines call the language of a voice (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<VoiceLanguage, string>> = {
  cmn: 'zh-CN',
  yue: 'zh-HK',
  en: 'en-GB',
};

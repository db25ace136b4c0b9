import type { Language } from '@onewindow/contracts';
import { LANGUAGE_TAGS } from '../voice-language';

/** The first that the machine has is taken; Linux calls Mandarin `cmn`. */
const WANTED: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': [LANGUAGE_TAGS.cmn, 'zh', 'cmn'],
  'zh-Hant': [LANGUAGE_TAGS.yue, 'yue', LANGUAGE_TAGS.cmn, 'zh', 'cmn'],
  en: [LANGUAGE_TAGS.en, 'en'],
};

/** What a browser tells of a voice. */
interface FoundVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/**
 * A voice of the machine itself; one that would send the words away to be spoken is not taken, and
 * would be silent just when the line is down.
 */
export function voiceFor<Found extends FoundVoice>(
  voices: readonly Found[],
  language: Language,
): Found | undefined {
  const here = voices.filter(({ localService }) => localService);
  const tagOf = ({ lang }: FoundVoice): string => lang.replace('_', '-').toLowerCase();
  for (const wanted of WANTED[language]) {
    const tag = wanted.toLowerCase();
    const found = here.find((voice) => tagOf(voice) === tag || tagOf(voice).startsWith(`${tag}-`));
    if (found) return found;
  }
  return undefined;
}

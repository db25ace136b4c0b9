import type { Language } from '@onewindow/contracts';
import { LANGUAGE_TAGS } from '@onewindow/voice';
import type { Voice } from './voice';

/** The first that the machine has is taken. */
const WANTED: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': [LANGUAGE_TAGS.cmn, 'zh'],
  'zh-Hant': [LANGUAGE_TAGS.yue, 'yue', LANGUAGE_TAGS.cmn, 'zh'],
  en: [LANGUAGE_TAGS.en, 'en'],
};
/** Browsers learn of their voices after the page has begun. */
const HEARD_OF_WITHIN_MS = 1_500;

type Spoken = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice of the machine itself; one that would send the words away to be spoken is not taken. */
export function voiceFor<Found extends Spoken>(
  voices: readonly Found[],
  language: Language,
): Found | undefined {
  const here = voices.filter(({ localService }) => localService);
  const tagOf = ({ lang }: Spoken): string => lang.replace('_', '-').toLowerCase();
  for (const wanted of WANTED[language]) {
    const tag = wanted.toLowerCase();
    const found = here.find((voice) => tagOf(voice) === tag || tagOf(voice).startsWith(`${tag}-`));
    if (found) return found;
  }
  return undefined;
}

export class BrowserVoice implements Voice {
  constructor(private readonly volume: () => number) {}

  /** Once the browser knows which voices there are; it may never have any. */
  async ready(): Promise<void> {
    if (!('speechSynthesis' in window) || speechSynthesis.getVoices().length > 0) return;
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, HEARD_OF_WITHIN_MS);
    });
  }

  speaks(language: Language): boolean {
    return this.voice(language) !== undefined;
  }

  say(words: string, language: Language): void {
    const voice = this.voice(language);
    if (voice === undefined) return;
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.volume = this.volume();
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  hush(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }

  private voice(language: Language): SpeechSynthesisVoice | undefined {
    if (!('speechSynthesis' in window)) return undefined;
    return voiceFor(speechSynthesis.getVoices(), language);
  }
}

import type { Language } from '@onewindow/contracts';
import { voiceFor } from '@onewindow/voice';
import type { Voice } from './voice';

/** Browsers learn of their voices after the page has begun. */
const HEARD_OF_WITHIN_MS = 1_500;

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

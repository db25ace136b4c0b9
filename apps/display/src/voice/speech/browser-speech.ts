import { LANGUAGE_TAGS } from '@onewindow/voice';
import { waitFor } from '../../connection/wait-for';
import type { SpeechAdapter, SpeechRequest } from './speech-adapter';

/**
 * Speaks with a voice of the machine itself, where it has one: many have none, and some send the text
 * away to be spoken elsewhere. Never chosen unless a hall asks for it.
 */
export class BrowserSpeech implements SpeechAdapter {
  constructor(private readonly volume: () => number) {}

  prepare(): void {}

  async speak({ sentences, afterMs }: SpeechRequest, stop: AbortSignal): Promise<void> {
    await waitFor(afterMs);
    for (const { language, text } of sentences) {
      if (!stop.aborted) await this.say(text, LANGUAGE_TAGS[language], stop);
    }
  }

  private say(text: string, lang: string, stop: AbortSignal): Promise<void> {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = lang;
    said.volume = this.volume();
    return new Promise((resolve, reject) => {
      said.onend = () => resolve();
      said.onerror = ({ error }) => (stop.aborted ? resolve() : reject(new Error(error)));
      stop.addEventListener('abort', () => speechSynthesis.cancel(), { once: true });
      speechSynthesis.speak(said);
    });
  }
}

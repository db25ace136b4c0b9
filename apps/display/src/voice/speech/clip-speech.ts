import { BREATH, timesOf, type Sentence } from '@onewindow/voice';
import type { SoundOutput } from '../sound-output';
import type { ClipStore } from './clip-store';
import { playBuffers } from './play-buffers';
import type { SpeechAdapter, SpeechRequest } from './speech-adapter';

/** Speaks with the clips of a voice pack, joined without a gap. */
export class ClipSpeech implements SpeechAdapter {
  constructor(
    private readonly output: SoundOutput,
    private readonly clips: ClipStore,
  ) {}

  /** All clips are here already, or on their way. */
  prepare(): void {}

  async speak({ sentences, afterMs }: SpeechRequest, stop: AbortSignal): Promise<void> {
    const sayable = sentences.filter((sentence) => this.canSay(sentence));
    if (!this.output.isRunning) throw new Error('The browser keeps the board silent.');
    if (sayable.length === 0) throw new Error('The clips are not there yet.');
    const { starts } = timesOf(sayable, false, (language, token) =>
      this.clips.durationMs(language, token),
    );
    const buffers = starts.flatMap(({ language, token, atMs }) => {
      const buffer = this.clips.clip(language, token);
      return buffer === undefined ? [] : [{ buffer, atMs: afterMs + atMs }];
    });
    await playBuffers(this.output, buffers, stop);
  }

  /** Half a sentence may send somebody to the wrong window. */
  private canSay({ language, tokens }: Sentence): boolean {
    return tokens.every((token) => token === BREATH || this.clips.clip(language, token));
  }
}

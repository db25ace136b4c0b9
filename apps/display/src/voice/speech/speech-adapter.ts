import type { Sentence } from '@onewindow/voice';

export interface SpeechRequest {
  readonly sentences: readonly Sentence[];
  /** The chime is ringing; the first word comes when it has been heard. */
  readonly afterMs: number;
}

/** What turns sentences into sound. */
export interface SpeechAdapter {
  /** Gets ready what is said next, while something else is being said. */
  prepare(sentences: readonly Sentence[]): void;
  /**
   * Resolves when the last word has been said, or when it is stopped. Rejects when nothing can be
   * said: then the chime and the picture have to do.
   */
  speak(request: SpeechRequest, stop: AbortSignal): Promise<void>;
}

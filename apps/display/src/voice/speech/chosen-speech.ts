import type { AreaVoice } from '@onewindow/voice';
import type { SpeechAdapter } from './speech-adapter';

/** One of each; what has been got ready is not lost when the hall changes its mind. */
export type SpeechAdapters = Readonly<Record<AreaVoice['speech'], SpeechAdapter>>;

/**
 * Speaks with what the hall has chosen at the moment, and with the clips of its pack where that does
 * not: a number that is called has to be heard.
 */
export function chosenSpeech(
  adapters: SpeechAdapters,
  voice: () => Pick<AreaVoice, 'speech'>,
): SpeechAdapter {
  const chosen = (): SpeechAdapter => adapters[voice().speech];
  return {
    prepare: (sentences) => chosen().prepare(sentences),
    speak: async (request, stop) => {
      const first = chosen();
      const begunMs = performance.now();
      try {
        await first.speak(request, stop);
      } catch (error) {
        if (first === adapters.clips || stop.aborted) throw error;
        // The chime has gone on meanwhile.
        const afterMs = Math.max(0, request.afterMs - (performance.now() - begunMs));
        await adapters.clips.speak({ ...request, afterMs }, stop);
      }
    },
  };
}

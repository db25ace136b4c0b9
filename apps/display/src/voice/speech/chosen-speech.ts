import type { AreaVoice } from '@onewindow/voice';
import type { SpeechAdapter } from './speech-adapter';

/** One of each; what has been got ready is not lost when the hall changes its mind. */
export type SpeechAdapters = Readonly<Record<AreaVoice['speech'], SpeechAdapter>>;

/** Speaks with what the hall has chosen at the moment. */
export function chosenSpeech(
  adapters: SpeechAdapters,
  voice: () => Pick<AreaVoice, 'speech'>,
): SpeechAdapter {
  const chosen = (): SpeechAdapter => adapters[voice().speech];
  return {
    prepare: (sentences) => chosen().prepare(sentences),
    speak: (request, stop) => chosen().speak(request, stop),
  };
}

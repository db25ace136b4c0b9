import type { AreaVoice } from '@onewindow/voice';
import type { SoundOutput } from '../sound-output';
import { BrowserSpeech } from './browser-speech';
import { ClipSpeech } from './clip-speech';
import type { ClipStore } from './clip-store';
import { EngineSpeech } from './engine-speech';
import type { SpeechAdapter } from './speech-adapter';

/** What the hall has chosen to be spoken with. */
export function chooseSpeech(
  { speech, enginePath, volume }: AreaVoice,
  output: SoundOutput,
  clips: ClipStore,
): SpeechAdapter {
  switch (speech) {
    case 'clips':
      return new ClipSpeech(output, clips);
    case 'http-tts':
      return new EngineSpeech(output, enginePath);
    case 'browser':
      return new BrowserSpeech(volume);
  }
}

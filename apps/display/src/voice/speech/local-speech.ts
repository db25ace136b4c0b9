import type { NoticeText } from '@onewindow/contracts';
import { voiceFor } from '@onewindow/voice';

const AFTER_CHIME_MS = 1_500;

/** Reads a text with the machine's own voices, in the languages it has one for. */
export function sayLocally({ zhHans, en }: NoticeText): void {
  if (!('speechSynthesis' in window)) return;
  const voices = speechSynthesis.getVoices();
  const said = [
    { text: zhHans, voice: voiceFor(voices, 'zh-Hans') },
    { text: en, voice: voiceFor(voices, 'en') },
  ];
  setTimeout(() => {
    for (const { text, voice } of said) {
      if (text === null || voice === undefined) continue;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speechSynthesis.speak(utterance);
    }
  }, AFTER_CHIME_MS);
}

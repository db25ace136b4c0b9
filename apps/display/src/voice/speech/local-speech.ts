import type { NoticeText } from '@onewindow/contracts';

const AFTER_CHIME_MS = 1_500;

/**
 * Reads a text with the machine's own voices, in the languages it has one for. A voice that sends the
 * text elsewhere to be spoken is none: it would be silent just when the line is down.
 */
export function sayLocally({ zhHans, en }: NoticeText): void {
  if (!('speechSynthesis' in window)) return;
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const said = [
    { text: zhHans, voice: voices.find(({ lang }) => /^(zh|cmn)/i.test(lang)) },
    { text: en, voice: voices.find(({ lang }) => /^en/i.test(lang)) },
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

import type { VoiceLanguage } from '../voice-language';
import { spelled, type Sentence } from './compose-announcement';
import { BREATH, textOf } from './vocabulary';

/**
 * What the machine that gives out a number says to whoever takes it.
 *
 * @example
 * composeGivenNumber('A012', 'cmn').text; // 您的号码是，A零幺二
 */
export function composeGivenNumber(label: string, language: VoiceLanguage): Sentence {
  const tokens = ['your-number', BREATH, ...spelled(language, label)];
  return { language, tokens, text: textOf(language, tokens) };
}

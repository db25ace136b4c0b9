import type { Sentence } from '../sentence/compose-announcement';
import { BREATH, BREATH_MS } from '../sentence/vocabulary';
import type { VoiceLanguage } from '../voice-language';

/** From the first stroke of the chime to the first word. */
export const CHIME_MS = 900;
/** Between the same sentence in two languages. */
export const LANGUAGE_GAP_MS = 250;

export interface ClipStart {
  readonly language: VoiceLanguage;
  readonly token: string;
  /** Counted from the beginning of the utterance. */
  readonly atMs: number;
}

export interface UtteranceTimes {
  readonly starts: readonly ClipStart[];
  readonly endMs: number;
}

export type ClipDuration = (language: VoiceLanguage, token: string) => number;

/** When each clip of an utterance begins, so that each word follows the one before without a gap. */
export function timesOf(
  sentences: readonly Sentence[],
  chime: boolean,
  durationMs: ClipDuration,
): UtteranceTimes {
  const starts: ClipStart[] = [];
  let endMs = chime ? CHIME_MS : 0;
  sentences.forEach(({ language, tokens }, place) => {
    if (place > 0) endMs += LANGUAGE_GAP_MS;
    for (const token of tokens) {
      if (token !== BREATH) starts.push({ language, token, atMs: endMs });
      endMs += token === BREATH ? BREATH_MS : durationMs(language, token);
    }
  });
  return { starts, endMs };
}

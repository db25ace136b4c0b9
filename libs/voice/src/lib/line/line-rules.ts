import type { SentenceForm } from '../sentence/announcement';
import type { VoiceLanguage } from '../voice-language';

/** An older call is not spoken any more: whoever it is for has looked up by now, or is not here. */
export const SPOKEN_WITHIN_MS = 25_000;
/** One repeat for a window within this time; a clerk who presses again and again is not louder. */
export const REPEAT_EVERY_MS = 15_000;
/**
 * With more than this many calls to say, sentences are short, and in the first language and that of the
 * holder alone.
 */
export const LONG_LINE = 3;
/** After so long a silence people have to be made to listen again. */
export const RING_AFTER_MS = 2_000;
/** People are not asked to look at the screen more often than this. */
export const LOOK_UP_EVERY_MS = 30_000;
/** A call that has left the board is still known for this long, in case it comes back by an undo. */
export const KNOWN_FOR_MS = 60_000;

/** What an area has decided about its voice. */
export interface LineRules {
  /** Every call is spoken in these, in this order. */
  readonly languages: readonly VoiceLanguage[];
  /** The usual one; a long line is spoken in short sentences anyway. */
  readonly form: SentenceForm;
  /** Nothing is said now but an emergency, and what tries the sound out. */
  readonly isQuiet: boolean;
}

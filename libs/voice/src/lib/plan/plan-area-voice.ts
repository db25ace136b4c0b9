import type { Announcement, SentenceForm } from '../sentence/announcement';
import { composeAnnouncement } from '../sentence/compose-announcement';
import { timesOf, type ClipDuration } from '../pack/utterance-times';
import type { VoiceLanguage } from '../voice-language';

/** Of so many calls, one is made again, and one is announced before. */
export const RECALLED_SHARE = 0.15;
export const GET_READY_SHARE = 0.15;
/** Up to this share of its time an area speaks at length. */
export const EASY_USE = 0.5;
/** No area is planned to speak more of its time than this: calls come in bursts. */
export const GREATEST_USE = 0.7;

/** What an area says of every call. */
export interface AreaVoicePlan {
  readonly languages: readonly VoiceLanguage[];
  readonly form: SentenceForm;
  /** Share of the busiest hour in which the loudspeaker speaks. */
  readonly use: number;
}

/** A number and a sign of the usual length. */
const TYPICAL: Announcement = { kind: 'call', label: 'B045', windowId: 'B127' };
/** English is dropped first: whoever needs it has asked for it with the number. */
const ON_REQUEST: VoiceLanguage = 'en';

/**
 * How fully an area can speak: every language at length while there is time; else in short, and
 * English only to those who have asked for it; else fewer languages, the first one in any case.
 *
 * @param languages what the hall would like to be spoken, in this order
 */
export function planAreaVoice(
  perHour: number,
  languages: readonly VoiceLanguage[],
  durationMs: ClipDuration,
): AreaVoicePlan {
  const useOf = (spoken: readonly VoiceLanguage[], form: SentenceForm): AreaVoicePlan => ({
    languages: spoken,
    form,
    use: plannedUse(perHour, utteranceMs(spoken, form, durationMs)),
  });
  const full = useOf(languages, 'long');
  if (full.use <= EASY_USE) return full;
  const daily = languages.filter((language) => language !== ON_REQUEST);
  const usual = daily.length > 0 ? daily : languages;
  const shorter = usual.map((_, dropped) => useOf(usual.slice(0, usual.length - dropped), 'short'));
  return shorter.find(({ use }) => use <= GREATEST_USE) ?? shorter.at(-1) ?? full;
}

function utteranceMs(
  languages: readonly VoiceLanguage[],
  form: SentenceForm,
  durationMs: ClipDuration,
): number {
  const sentences = languages.map((language) => composeAnnouncement(TYPICAL, language, form));
  return timesOf(sentences, true, durationMs).endMs;
}

function plannedUse(perHour: number, eachMs: number): number {
  const announced = perHour * (1 + RECALLED_SHARE + GET_READY_SHARE);
  return (announced * eachMs) / 3_600_000;
}

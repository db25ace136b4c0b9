import type { Announcement, SentenceForm } from '../sentence/announcement';
import { composeAnnouncement } from '../sentence/compose-announcement';
import { timesOf, type ClipDuration } from '../pack/utterance-times';
import type { AreaVoice } from '../settings/voice-settings';
import type { VoiceLanguage } from '../voice-language';

/** Of so many calls, one is made again. */
export const RECALLED_SHARE = 0.15;
/** Up to this share of its time an area speaks at length. */
export const EASY_USE = 0.5;
/** No area is planned to speak more of its time than this: calls come in bursts. */
export const GREATEST_USE = 0.7;

/** What a hall wishes of the voice of an area. */
export type VoiceWish = Pick<AreaVoice, 'languages' | 'form' | 'getReady'>;

/** What an area says of every call. */
export interface AreaVoicePlan {
  readonly languages: readonly VoiceLanguage[];
  readonly form: SentenceForm;
  /** Whether each number is announced before it is called. */
  readonly getReady: boolean;
  /** Share of the busiest hour in which the loudspeaker speaks. */
  readonly use: number;
}

/** A number and a sign of the usual length. */
const TYPICAL = { label: 'B045', windowId: 'B127' };
/** English is dropped first: whoever needs it has asked for it with the number. */
const ON_REQUEST: VoiceLanguage = 'en';

/**
 * How fully an area can speak: every language at length, and to who is next as well, while there is
 * time; else in short, and English only to those who have asked for it; else fewer languages, the
 * first one in any case. A form that is wished for is kept, with all languages.
 */
export function planAreaVoice(
  perHour: number,
  { languages, form, getReady }: VoiceWish,
  durationMs: ClipDuration,
): AreaVoicePlan {
  const planned = (spoken: readonly VoiceLanguage[], as: SentenceForm): AreaVoicePlan => {
    const said = { languages: spoken, form: as, getReady: getReady ?? as === 'long' };
    return { ...said, use: (perHour * msForEach(said, durationMs)) / 3_600_000 };
  };
  if (form !== undefined) return planned(languages, form);
  const full = planned(languages, 'long');
  if (full.use <= EASY_USE) return full;
  const daily = languages.filter((language) => language !== ON_REQUEST);
  const usual = daily.length > 0 ? daily : languages;
  const shorter = usual.map((_, dropped) =>
    planned(usual.slice(0, usual.length - dropped), 'short'),
  );
  return shorter.find(({ use }) => use <= GREATEST_USE) ?? shorter.at(-1) ?? full;
}

/** What is said of one number, each time with its chime. */
function msForEach(
  { languages, form, getReady }: Omit<AreaVoicePlan, 'use'>,
  durationMs: ClipDuration,
): number {
  const msOf = (announcement: Announcement): number => {
    const sentences = languages.map((language) =>
      composeAnnouncement(announcement, language, form),
    );
    return timesOf(sentences, true, durationMs).endMs;
  };
  const callMs = msOf({ kind: 'call', ...TYPICAL });
  const readyMs = getReady ? msOf({ kind: 'get-ready', label: TYPICAL.label }) : 0;
  return (1 + RECALLED_SHARE) * callMs + readyMs;
}

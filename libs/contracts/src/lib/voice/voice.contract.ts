/** Mandarin, Cantonese and English, by their codes of ISO 639-3 and, for English, 639-1. */
export const VOICE_LANGUAGES = ['cmn', 'yue', 'en'] as const;
export type VoiceLanguage = (typeof VOICE_LANGUAGES)[number];

/** How much of a sentence is spoken: `short` names the number and the window, and nothing else. */
export const SENTENCE_FORMS = ['long', 'short'] as const;
export type SentenceForm = (typeof SENTENCE_FORMS)[number];

/** What speaks: the clips of a pack, an engine of the deployer's, or the browser's own voice. */
export const SPEECH_KINDS = ['clips', 'http-tts', 'browser'] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

export const QUIET_HOURS_AT_MOST = 6;

/** A stretch of the hall's day, `HH:MM` to `HH:MM`; it may reach over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** How an area is spoken to. */
export interface AreaVoice {
  /** Wished for, in this order; a busy area speaks fewer. */
  readonly languages: readonly VoiceLanguage[];
  /** Absent where it follows from how busy the area is. */
  readonly form?: SentenceForm;
  readonly speech: SpeechKind;
  /** 0 to 1; 0 is silent. */
  readonly volume: number;
  readonly quietHours: readonly QuietHours[];
  /** Whether who is next is told; absent where it follows from how busy the area is. */
  readonly getReady?: boolean;
  /** Whether it is said that a window pauses. */
  readonly pause: boolean;
}

/** What is chosen; whatever is not follows from the hall, or is as it usually is. */
export interface VoiceChoice {
  readonly languages?: readonly VoiceLanguage[];
  /** `auto` follows from how busy the area is, whatever the hall has chosen. */
  readonly form?: SentenceForm | 'auto';
  readonly speech?: SpeechKind;
  readonly volume?: number;
  readonly quietHours?: readonly QuietHours[];
  readonly getReady?: boolean | 'auto';
  readonly pause?: boolean;
}

export interface SetVoiceRequest {
  /** Null for the whole hall. */
  readonly areaId: string | null;
  /** Takes the place of all that was chosen there before. */
  readonly choice: VoiceChoice;
}

/** What is chosen for the voices of a hall. */
export interface HallVoiceView {
  readonly hall: VoiceChoice;
  readonly areas: readonly { readonly areaId: string; readonly choice: VoiceChoice }[];
}

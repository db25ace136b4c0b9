/** Mandarin, Cantonese and English. */
export const SPOKEN_LANGUAGES = ['cmn', 'yue', 'en'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

export const SPOKEN_FORMS = ['long', 'short'] as const;
export type SpokenForm = (typeof SPOKEN_FORMS)[number];

/** What speaks: the clips of a pack, an engine of the deployer's, or the browser's own voice. */
export const VOICE_KINDS = ['clips', 'http-tts', 'browser'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

export const QUIET_HOURS_AT_MOST = 6;

/** A stretch of the hall's day, `HH:MM` to `HH:MM`; it may reach over midnight. */
export interface QuietHoursView {
  readonly from: string;
  readonly to: string;
}

/** How an area is spoken to. */
export interface AreaVoiceView {
  /** Wished for, in this order; a busy area speaks fewer. */
  readonly languages: readonly SpokenLanguage[];
  /** Absent where it follows from how busy the area is. */
  readonly form?: SpokenForm;
  readonly speech: VoiceKind;
  /** 0 to 1; 0 is silent. */
  readonly volume: number;
  readonly quietHours: readonly QuietHoursView[];
  /** Whether who is next is told; absent where it follows from how busy the area is. */
  readonly getReady?: boolean;
  /** Whether it is said that a window pauses. */
  readonly pause: boolean;
}

/** What is chosen; whatever is not follows from the hall, or is as it usually is. */
export interface VoiceChoice {
  readonly languages?: readonly SpokenLanguage[];
  /** `auto` follows from how busy the area is, whatever the hall has chosen. */
  readonly form?: SpokenForm | 'auto';
  readonly speech?: VoiceKind;
  readonly volume?: number;
  readonly quietHours?: readonly QuietHoursView[];
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

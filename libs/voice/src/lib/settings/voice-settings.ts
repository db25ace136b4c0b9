import type { SentenceForm } from '../sentence/announcement';
import type { VoiceLanguage } from '../voice-language';

/** What speaks: the clips of a pack, an engine of the deployer's, or the browser's own voice. */
export type SpeechKind = 'clips' | 'http-tts' | 'browser';

/** A stretch of the hall's day, `HH:MM` to `HH:MM`; it may reach over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** How an area is spoken to. */
export interface AreaVoice {
  /** Wished for, in this order; a busy area speaks fewer (planAreaVoice). */
  readonly languages: readonly VoiceLanguage[];
  /** Absent where it follows from how busy the area is. */
  readonly form?: SentenceForm;
  readonly speech: SpeechKind;
  /** 0 to 1. */
  readonly volume: number;
  readonly quietHours: readonly QuietHours[];
  /** Whether who is next is told; absent where that, too, follows from how busy the area is. */
  readonly getReady?: boolean;
  /** Whether it is said that a window pauses. */
  readonly pause: boolean;
}

export const DEFAULT_AREA_VOICE: AreaVoice = {
  languages: ['cmn', 'yue'],
  speech: 'clips',
  volume: 1,
  quietHours: [],
  pause: false,
};

/** `auto` follows from how busy the area is, whatever is chosen for the hall. */
type OrAuto<T> = { readonly [K in keyof T]?: T[K] | 'auto' };
type Automatic = 'form' | 'getReady';

/** What is chosen for a hall, or for one of its areas. */
export type ChosenVoice = Partial<Omit<AreaVoice, Automatic>> & OrAuto<Pick<AreaVoice, Automatic>>;

/** What counts in an area: what is chosen for it, else for its hall, else what is usual. */
export function areaVoiceOf(hall: ChosenVoice, area: ChosenVoice): AreaVoice {
  const { form, getReady, ...chosen } = { ...DEFAULT_AREA_VOICE, ...hall, ...area };
  return {
    ...chosen,
    ...(form === undefined || form === 'auto' ? {} : { form }),
    ...(getReady === undefined || getReady === 'auto' ? {} : { getReady }),
  };
}

/** Whether the minute of the hall's day, counted from midnight, is one in which nothing is spoken. */
export function isQuietAt(quietHours: readonly QuietHours[], minute: number): boolean {
  return quietHours.some(({ from, to }) => {
    const [start, end] = [minuteOf(from), minuteOf(to)];
    return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
  });
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
}

import {
  QUIET_HOURS_AT_MOST,
  type QuietHours,
  type SentenceForm,
  type VoiceLanguage,
  type VoiceChoice,
  type SpeechKind,
} from '@onewindow/contracts';

/** A choice as it stands in the form; what is empty follows from the hall, or is as usual. */
export interface VoiceDraft {
  readonly languages: readonly VoiceLanguage[];
  readonly form: SentenceForm | 'auto' | '';
  readonly volumePercent: number | undefined;
  /** Whether quiet hours are chosen; none of them is a choice, too. */
  readonly hasQuietHours: boolean;
  readonly quietHours: string;
  readonly getReady: 'yes' | 'no' | 'auto' | '';
  readonly pause: 'yes' | 'no' | '';
  readonly speech: SpeechKind | '';
}

export function draftOf(choice: VoiceChoice): VoiceDraft {
  const { languages = [], form = '', volume, quietHours, getReady, pause, speech = '' } = choice;
  return {
    languages,
    form,
    volumePercent: volume === undefined ? undefined : Math.round(100 * volume),
    hasQuietHours: quietHours !== undefined,
    quietHours: (quietHours ?? []).map(({ from, to }) => `${from}-${to}`).join(', '),
    getReady: getReady === 'auto' ? 'auto' : wordOf(getReady),
    pause: wordOf(pause),
    speech,
  };
}

/** @returns null when the quiet hours cannot be read */
export function choiceOf(draft: VoiceDraft): VoiceChoice | null {
  const { languages, form, volumePercent, speech } = draft;
  const quietHours = draft.hasQuietHours ? readQuietHours(draft.quietHours) : [];
  if (quietHours === null) return null;
  return {
    ...(languages.length > 0 ? { languages } : {}),
    ...(form === '' ? {} : { form }),
    ...(typeof volumePercent === 'number' ? { volume: volumePercent / 100 } : {}),
    ...(draft.hasQuietHours ? { quietHours } : {}),
    ...asidesOf(draft),
    ...(speech === '' ? {} : { speech }),
  };
}

function asidesOf({ getReady, pause }: VoiceDraft): Pick<VoiceChoice, 'getReady' | 'pause'> {
  return {
    ...(getReady === '' ? {} : { getReady: getReady === 'auto' ? getReady : getReady === 'yes' }),
    ...(pause === '' ? {} : { pause: pause === 'yes' }),
  };
}

function wordOf(value: boolean | undefined): 'yes' | 'no' | '' {
  if (value === undefined) return '';
  return value ? 'yes' : 'no';
}

const SPAN = /^(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})$/;

/** `12:00-13:30, 22:00-6:00`, also with Chinese signs; null for what is no such thing. */
export function readQuietHours(text: string): readonly QuietHours[] | null {
  const parts = text
    .replaceAll('：', ':')
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans = parts.flatMap((part) => spanOf(part) ?? []);
  return spans.length === parts.length && spans.length <= QUIET_HOURS_AT_MOST ? spans : null;
}

function spanOf(part: string): QuietHours | null {
  const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(part) ?? [];
  const from = timeOf(fromHour, fromMinute);
  const to = timeOf(toHour, toMinute);
  return from === null || to === null ? null : { from, to };
}

function timeOf(hour = '', minute = ''): string | null {
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

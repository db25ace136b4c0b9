import { SENTENCE_FORMS, type SentenceForm } from '../sentence/announcement';
import { VOICE_LANGUAGES, type VoiceLanguage } from '../voice-language';

/** What speaks: the clips of a pack, an engine of the deployer's, or the browser's own voice. */
export const SPEECH_KINDS = ['clips', 'http-tts', 'browser'] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

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
  /** Path of the engine, on the hall's own address. */
  readonly enginePath: string;
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
  enginePath: '/speech',
  volume: 1,
  quietHours: [],
  pause: false,
};

type Chosen = Partial<AreaVoice>;

/** `voice/settings.json` of the data folder: for all halls, for one, and for one of its areas. */
export interface VoiceSettings extends Chosen {
  readonly halls?: Readonly<
    Record<string, Chosen & { readonly areas?: Readonly<Record<string, Chosen>> }>
  >;
}

/** What counts in an area: what is chosen for it, else for its hall, else for all, else the default. */
export function areaVoiceOf(settings: VoiceSettings, hallId: string, areaId: string): AreaVoice {
  const { halls, ...all } = settings;
  const { areas, ...hall } = halls?.[hallId] ?? {};
  return { ...DEFAULT_AREA_VOICE, ...all, ...hall, ...areas?.[areaId] };
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

/** What is wrong with a file of settings, field by field; nothing when it can be used. */
export function faultsOfSettings(value: unknown): readonly string[] {
  if (!isRecord(value)) return ['it is no JSON object'];
  const { halls = {}, ...all } = value;
  if (!isRecord(halls)) return ['halls'];
  return [
    ...faultsOfChosen(all, ''),
    ...Object.entries(halls).flatMap(([hallId, hall]) => faultsOfHall(hall, `halls.${hallId}`)),
  ];
}

function faultsOfHall(value: unknown, path: string): readonly string[] {
  if (!isRecord(value)) return [path];
  const { areas = {}, ...hall } = value;
  if (!isRecord(areas)) return [`${path}.areas`];
  const ofAreas = Object.entries(areas).flatMap(([areaId, area]) =>
    isRecord(area) ? faultsOfChosen(area, `${path}.areas.${areaId}.`) : [`${path}.areas.${areaId}`],
  );
  return [...faultsOfChosen(hall, `${path}.`), ...ofAreas];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A path of our own address and no other: it may not begin like another host's. */
const OWN_PATH = /^\/(?!\/)[\w./-]*$/;

const CHECKS: Readonly<Record<keyof AreaVoice, (value: unknown) => boolean>> = {
  languages: (value) => Array.isArray(value) && value.every((one) => isOneOf(VOICE_LANGUAGES, one)),
  form: (value) => isOneOf(SENTENCE_FORMS, value),
  speech: (value) => isOneOf(SPEECH_KINDS, value),
  enginePath: (value) => typeof value === 'string' && OWN_PATH.test(value),
  volume: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  quietHours: (value) =>
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && isTime(one['from']) && isTime(one['to'])),
  getReady: (value) => typeof value === 'boolean',
  pause: (value) => typeof value === 'boolean',
};

function faultsOfChosen(chosen: Readonly<Record<string, unknown>>, path: string): string[] {
  return Object.entries(chosen)
    .filter(
      ([name, value]) => !(Object.hasOwn(CHECKS, name) && CHECKS[name as keyof AreaVoice](value)),
    )
    .map(([name]) => `${path}${name}`);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && TIME.test(value);
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

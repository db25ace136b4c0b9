import type { Announcement, SentenceForm } from '../sentence/announcement';
import { composeAnnouncement, type Sentence } from '../sentence/compose-announcement';
import type { VoiceLanguage } from '../voice-language';

/** A call as the board of an area shows it. */
export interface SeenCall {
  readonly ticketId: string;
  readonly label: string;
  readonly windowId: string;
  /** More than one after a recall. */
  readonly callCount: number;
  /** Of the latest call or recall, on the clock of the line; what its age is told by. */
  readonly calledAtMs: number;
  /** The same by the clock of the hall, which alone knows who was first of those heard of at once. */
  readonly hallAtMs: number;
  readonly floor?: number | undefined;
  /** What the holder of the number has asked for; spoken besides the languages of the area. */
  readonly language?: VoiceLanguage | undefined;
}

/** Something to say that has not been begun. */
export interface Utterance {
  readonly id: string;
  readonly announcement: Announcement;
  /** When it came about; of a call, when it was made. */
  readonly sinceMs: number;
  /** Of a call: when it was made by the clock of the hall. */
  readonly hallAtMs?: number | undefined;
  /** Null for what concerns nobody in particular. */
  readonly ticketId: string | null;
  readonly windowId: string | null;
  readonly language?: VoiceLanguage | undefined;
}

export const isCall = ({ ticketId }: Utterance): boolean => ticketId !== null;

/** What is said by the way, while nobody is being called. */
export const yieldsToCalls = ({ announcement }: Utterance): boolean =>
  announcement.kind === 'get-ready' || announcement.kind === 'pause';

/** What is being said, and how. */
export interface Speaking extends Utterance {
  readonly form: SentenceForm;
  readonly languages: readonly VoiceLanguage[];
  /** Whether it is rung for; sentences that follow each other at once are not. */
  readonly chime: boolean;
  readonly startedAtMs: number;
}

/** The one voice of an area: what it says, and what it is going to say. */
export interface VoiceLine {
  /** Calls that were there before, with when they were last seen; null before the first picture. */
  readonly known: ReadonlyMap<string, number> | null;
  readonly pending: readonly Utterance[];
  readonly speaking: Speaking | null;
  /** When each window was last repeated for. */
  readonly repeatedAtMs: ReadonlyMap<string, number>;
  /** Calls that have become too old to be spoken, since people were last asked to look up. */
  readonly unspoken: number;
  readonly lookedUpAtMs: number;
  readonly endedAtMs: number;
}

export const SILENT_LINE: VoiceLine = {
  known: null,
  pending: [],
  speaking: null,
  repeatedAtMs: new Map(),
  unspoken: 0,
  lookedUpAtMs: -Infinity,
  endedAtMs: -Infinity,
};

/** The usual languages, and that of the holder behind them. */
export function languagesFor(
  { language }: Pick<Utterance, 'language'>,
  usual: readonly VoiceLanguage[],
): readonly VoiceLanguage[] {
  return language === undefined || usual.includes(language) ? usual : [...usual, language];
}

/** The sentences of one utterance, one after the other. */
export function sentencesOf({
  announcement,
  languages,
  form,
}: Pick<Speaking, 'announcement' | 'languages' | 'form'>): readonly Sentence[] {
  return languages.map((language) => composeAnnouncement(announcement, language, form));
}

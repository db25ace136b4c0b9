import type { VoiceLanguage } from '../voice-language';
import type { Announcement, CallAnnouncement, SentenceForm } from './announcement';
import { digitTokens, numberTokens } from './spoken-number';
import { BREATH, textOf } from './vocabulary';

/** What is said in one language, as tokens of its voice pack and in writing. */
export interface Sentence {
  readonly language: VoiceLanguage;
  readonly tokens: readonly string[];
  readonly text: string;
}

/**
 * The sentence of an announcement in one language.
 *
 * @example
 * composeAnnouncement({ kind: 'call', label: 'A012', windowId: 'A03' }, 'cmn').text;
 * // 请A零幺二号到A区三号窗口
 */
export function composeAnnouncement(
  announcement: Announcement,
  language: VoiceLanguage,
  form: SentenceForm = 'long',
): Sentence {
  const tokens =
    language === 'en' ? english(announcement, form) : chinese(announcement, language, form);
  return { language, tokens, text: textOf(language, tokens) };
}

function chinese(
  said: Announcement,
  language: 'cmn' | 'yue',
  form: SentenceForm,
): readonly string[] {
  switch (said.kind) {
    case 'call':
    case 'recall':
      return form === 'short' ? shortChineseCall(said, language) : longChineseCall(said, language);
    case 'get-ready':
      return [...spelled(language, said.label), 'get-ready'];
    case 'pause':
      return [...chineseWindow(language, said.windowId, form), 'paused'];
    case 'sound-test':
      return ['sound-on'];
    case 'look-up':
    case 'emergency':
      return [said.kind];
  }
}

function longChineseCall(call: CallAnnouncement, language: 'cmn' | 'yue'): readonly string[] {
  const { kind, label, windowId, floor } = call;
  return [
    ...(kind === 'recall' ? ['again', BREATH] : []),
    'please',
    ...spelled(language, label),
    'to',
    ...(floor === undefined ? [] : [...numberTokens(language, floor), 'floor']),
    ...chineseWindow(language, windowId, 'long'),
  ];
}

function shortChineseCall(call: CallAnnouncement, language: 'cmn' | 'yue'): readonly string[] {
  const window = chineseWindow(language, call.windowId, 'short');
  return [...spelled(language, call.label), BREATH, ...window];
}

/** Long: as its sign reads, with the zone. In one area all windows are of one zone. */
function chineseWindow(
  language: 'cmn' | 'yue',
  windowId: string,
  form: SentenceForm,
): readonly string[] {
  const sign = signOf(windowId);
  if (sign === null) return [...spelled(language, windowId), 'window'];
  const zone = form === 'short' || sign.zone === '' ? [] : [...letters(sign.zone), 'zone'];
  return [...zone, ...numberTokens(language, sign.number), 'window'];
}

function english(said: Announcement, form: SentenceForm): readonly string[] {
  switch (said.kind) {
    case 'call':
    case 'recall':
      return englishCall(said, form);
    case 'get-ready':
      return [...spelled('en', said.label), BREATH, 'get-ready'];
    case 'pause':
      return ['window', ...englishWindow(said.windowId), 'paused'];
    case 'sound-test':
      return ['sound-on'];
    case 'look-up':
    case 'emergency':
      return [said.kind];
  }
}

function englishCall(call: CallAnnouncement, form: SentenceForm): readonly string[] {
  const label = spelled('en', call.label);
  const window = englishWindow(call.windowId);
  if (form === 'short') return [...label, BREATH, 'window', ...window];
  return [
    ...(call.kind === 'recall' ? ['again', BREATH] : []),
    ...label,
    BREATH,
    'go-to-window',
    ...window,
    ...(call.floor === undefined ? [] : ['floor', ...numberTokens('en', call.floor)]),
  ];
}

function englishWindow(windowId: string): readonly string[] {
  const sign = signOf(windowId);
  if (sign === null) return spelled('en', windowId);
  return [...letters(sign.zone), ...numberTokens('en', sign.number)];
}

/** Sign by sign, `A012` as a letter and three digits; what can be neither a letter nor a digit is not spoken. */
export function spelled(language: VoiceLanguage, text: string): readonly string[] {
  return Array.from(text.toUpperCase()).flatMap((sign) => {
    if (/[A-Z]/.test(sign)) return letters(sign);
    return /[0-9]/.test(sign) ? digitTokens(language, sign) : [];
  });
}

function letters(text: string): readonly string[] {
  return Array.from(text, (letter) => `letter-${letter}`);
}

const SIGN = /^([A-Z]*)0*(\d+)$/;

/** `B127` is window 127 of zone B; null for a sign that is made in another way. */
function signOf(windowId: string): { readonly zone: string; readonly number: number } | null {
  const [, zone = '', digits] = SIGN.exec(windowId.toUpperCase()) ?? [];
  return digits === undefined ? null : { zone, number: Number(digits) };
}

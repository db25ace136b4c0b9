import type { VoiceLanguage } from '../voice-language';

/** A breath between two parts of a sentence; no clip. */
export const BREATH = ',';
export const BREATH_MS = 160;

const LETTERS = Object.fromEntries(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [`letter-${letter}`, letter]),
);

function digits(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, digit) => [`digit-${digit}`, text]));
}

const CHINESE = {
  ...LETTERS,
  ...digits(['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']),
  ten: '十',
  hundred: '百',
  please: '请',
  to: '号到',
  zone: '区',
  floor: '楼',
  window: '号窗口',
  again: '再次呼叫',
  'get-ready': '号请准备',
  'your-number': '您的号码是',
  paused: '暂停服务',
  'look-up': '更多号码请看屏幕',
  'sound-on': '声音已开启',
  emergency: '请注意，请听从工作人员指引，有序离开大厅',
};

const ENGLISH_TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const ENGLISH = {
  ...LETTERS,
  ...digits('zero one two three four five six seven eight nine'.split(' ')),
  ...Object.fromEntries(ENGLISH_TEENS.split(' ').map((text, i) => [`number-${10 + i}`, text])),
  ...Object.fromEntries(ENGLISH_TENS.split(' ').map((text, i) => [`number-${20 + 10 * i}`, text])),
  'go-to-window': 'please go to window',
  window: 'window',
  floor: 'on floor',
  again: 'calling again',
  'get-ready': 'please get ready',
  'your-number': 'your number is',
  paused: 'is paused',
  'look-up': 'more numbers are on the screen',
  'sound-on': 'sound is on',
  emergency: 'attention please, follow the staff and leave the hall calmly',
};

/**
 * Every token of a language and how it is written. A voice pack has a clip for each of them; a
 * language is added by adding its words here and its grammar in compose-announcement.
 */
export const VOCABULARY: Readonly<Record<VoiceLanguage, Readonly<Record<string, string>>>> = {
  // 幺: a one that cannot be heard as seven, in numbers read digit by digit.
  cmn: { ...CHINESE, yao: '幺' },
  yue: CHINESE,
  en: ENGLISH,
};

export function tokensOf(language: VoiceLanguage): readonly string[] {
  return Object.keys(VOCABULARY[language]);
}

/** A sentence in writing, for engines that speak text and for the log of what was said. */
export function textOf(language: VoiceLanguage, tokens: readonly string[]): string {
  const words = tokens.map((token) => VOCABULARY[language][token] ?? '');
  if (language !== 'en') {
    return words.map((word, i) => (tokens[i] === BREATH ? '，' : word)).join('');
  }
  return words
    .map((word, i) => (tokens[i] === BREATH ? ',' : ` ${word}`))
    .join('')
    .trim();
}

/**
 * How espeak-ng is told to say the Chinese words: its Mandarin reads characters wrongly, but is right
 * when it is given the syllables with their tones. Cantonese and English it reads as written.
 */
export const MANDARIN = {
  'digit-0': 'ling2',
  'digit-1': 'yi1',
  'digit-2': 'er4',
  'digit-3': 'san1',
  'digit-4': 'si4',
  'digit-5': 'wu3',
  'digit-6': 'liu4',
  'digit-7': 'qi1',
  'digit-8': 'ba1',
  'digit-9': 'jiu3',
  yao: 'yao1',
  ten: 'shi2',
  hundred: 'bai3',
  please: 'qing3',
  to: 'hao4 dao4',
  zone: 'qu1',
  floor: 'lou2',
  window: 'hao4 chuang1kou3',
  again: 'zai4ci4 hu1jiao4',
  'get-ready': 'hao4 qing3 zhun3bei4',
  'your-number': 'nin2 de hao4ma3 shi4',
  paused: 'zan4ting2 fu2wu4',
  'look-up': 'geng4duo1 hao4ma3 qing3 kan4 ping2mu4',
  'sound-on': 'sheng1yin1 yi3 kai1qi3',
  emergency:
    'qing3 zhu4yi4, qing3 ting1cong2 gong1zuo4 ren2yuan2 zhi3yin3, you3xu4 li2kai1 da4ting1',
};

/** Letters have their English names in all three languages. */
const ENGLISH_VOICE = 'en-gb';

const VOICES = { cmn: 'cmn-latn-pinyin', yue: 'yue', en: ENGLISH_VOICE };
/** Syllables a minute, brisk enough for a hall in which the next number waits. */
const SPEEDS = { cmn: 170, yue: 160, en: 160 };

/**
 * @param {'cmn' | 'yue' | 'en'} language
 * @param {string} token
 * @param {string} text as it is written
 */
export function espeakWords(language, token, text) {
  if (token.startsWith('letter-')) return ['-v', ENGLISH_VOICE, '-s', '160', text];
  const said = language === 'cmn' ? MANDARIN[token] : text;
  if (said === undefined) throw new Error(`Nobody has said how "${token}" is pronounced.`);
  return ['-v', VOICES[language], '-s', String(SPEEDS[language]), said];
}

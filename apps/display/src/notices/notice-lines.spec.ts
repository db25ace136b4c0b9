import { lineIn, linesOf } from './notice-lines';

const ALL = { zhHans: '请稍候', zhHant: '請稍候', en: 'Please wait' };
const CHINESE = { zhHans: '请稍候', zhHant: null, en: null };

describe(lineIn, () => {
  it.each([
    [ALL, 'en', { language: 'en', text: 'Please wait' }],
    [ALL, 'zh-Hant', { language: 'zh-Hant', text: '請稍候' }],
    [CHINESE, 'en', { language: 'zh-Hans', text: '请稍候' }],
  ] as const)('says %j in %s', (text, language, line) => {
    expect(lineIn(text, language)).toEqual(line);
  });
});

describe(linesOf, () => {
  it.each([
    [ALL, 'zh-Hans', ['请稍候', '請稍候', 'Please wait']],
    [ALL, 'en', ['Please wait', '请稍候', '請稍候']],
    [CHINESE, 'en', ['请稍候']],
  ] as const)('says %j with %s first', (text, first, said) => {
    expect(linesOf(text, first).map((line) => line.text)).toEqual(said);
  });
});

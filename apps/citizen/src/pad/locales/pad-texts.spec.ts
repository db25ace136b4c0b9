import { PAD_NOTICES } from '../pad-turn';
import { PAD_MESSAGES } from './pad-texts';
import { zhHans } from './zh-hans';

const keys = Object.keys(zhHans);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(PAD_MESSAGES))('texts of the pad in %s', (language, messages) => {
  const texts: Readonly<Record<string, string>> = messages;

  it('miss no key, leave nothing blank and fill in the same facts', () => {
    const first: Readonly<Record<string, string>> = zhHans;
    expect(Object.keys(messages)).toEqual(keys);
    for (const key of keys) {
      expect([key, texts[key]?.trim()]).not.toEqual([key, '']);
      expect([key, placeholders(texts[key] ?? '')]).toEqual([key, placeholders(first[key] ?? '')]);
    }
  });

  it('have words for every end of a question', () => {
    for (const notice of PAD_NOTICES) {
      expect(texts[`notice.${notice}-title`]).toBeDefined();
      expect(texts[`notice.${notice}-text`]).toBeDefined();
    }
  });

  it('use no sign that means something to the message format', () => {
    for (const text of Object.values(messages)) expect(text).not.toMatch(/[@|]/);
  });

  it('are written in their own script', () => {
    const all = Object.values(messages).join('');
    if (language === 'en') expect(all).not.toMatch(/\p{Script=Han}/u);
    if (language === 'zh-Hans') expect(all).not.toMatch(/[號辦選務門擇請這後網個時間評價]/);
    if (language === 'zh-Hant') expect(all).not.toMatch(/[号办选务门择请这后网个时间评价]/);
  });
});

describe('the official words (domain: 好差评)', () => {
  it('stand as they are', () => {
    expect([5, 4, 3, 2, 1].map((level) => zhHans[`rating.${level as 5 | 4 | 3 | 2 | 1}`])).toEqual([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ]);
    expect(zhHans['notice.thanks-title']).toBe('感谢您的评价！');
    expect(zhHans['notice.timed-out-title']).toBe('未评价，已超时');
    expect(zhHans['notice.already-rated-title']).toBe('该办件已评价，无需重复评价');
  });
});

import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';
import { languageOf, MESSAGES } from './texts';

/** What the page of one ticket can be told when it reads, cancels or rates. */
const MET_ON_THE_PHONE: readonly ErrorCode[] = (Object.keys(ERROR_STATUS) as ErrorCode[]).filter(
  (code) =>
    /^(request|server|citizen)\./.test(code) ||
    [
      'ratings.not-served-yet',
      'ratings.already-rated',
      'identity.sign-in-required',
      'identity.not-permitted',
      'identity.foreign-hall',
      'hall.not-found',
      'ticketing.ticket-not-found',
      'ticketing.action-not-allowed',
    ].includes(code),
);

const keys = Object.keys(MESSAGES['zh-Hans']);
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.entries(MESSAGES))('texts in %s', (language, messages) => {
  const texts = messages as Record<string, string>;

  it('miss no key and have none of their own', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('leave nothing blank and fill in the same facts', () => {
    const first: Record<string, string> = MESSAGES['zh-Hans'];
    for (const key of keys) {
      expect(texts[key]?.trim()).not.toBe('');
      expect([key, placeholders(texts[key] ?? '')]).toEqual([key, placeholders(first[key] ?? '')]);
    }
  });

  it('have a sentence for every refusal a citizen can meet', () => {
    const untold = MET_ON_THE_PHONE.filter((code) => texts[`failure.${code}`] === undefined);
    expect(untold).toEqual([]);
  });

  it('use no sign that means something to the message format', () => {
    for (const text of Object.values(messages)) expect(text).not.toMatch(/[@|]/);
  });

  it('are written in their own script', () => {
    const all = Object.values(messages).join('');
    if (language === 'en') expect(all).not.toMatch(/\p{Script=Han}/u);
    if (language === 'zh-Hans') expect(all).not.toMatch(/[號辦選務門擇請這後網個時間]/);
    if (language === 'zh-Hant') expect(all).not.toMatch(/[号办选务门择请这后网个时间]/);
  });
});

describe(languageOf, () => {
  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['en-GB', 'en'],
    ['fr-FR', 'zh-Hans'],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

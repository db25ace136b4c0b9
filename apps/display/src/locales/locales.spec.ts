import { boardLanguage, MESSAGES } from './i18n';

function leaves(messages: object, path = ''): readonly [string, unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

const placeholders = (text: unknown) => (String(text).match(/\{\w+\}/g) ?? []).sort();

describe('texts of the boards', () => {
  const reference = leaves(MESSAGES['zh-Hans']);

  it.each(Object.keys(MESSAGES) as (keyof typeof MESSAGES)[])('are complete in %s', (language) => {
    const texts = new Map(leaves(MESSAGES[language]));
    expect([...texts.keys()]).toEqual(reference.map(([key]) => key));
    for (const [key, text] of reference) {
      expect(texts.get(key)).not.toBe('');
      expect(placeholders(texts.get(key))).toEqual(placeholders(text));
    }
  });
});

describe(boardLanguage, () => {
  it('follows the address and else speaks simplified Chinese', () => {
    expect(boardLanguage('?lang=zh-Hant')).toBe('zh-Hant');
    expect(boardLanguage('?lang=fr')).toBe('zh-Hans');
    expect(boardLanguage('')).toBe('zh-Hans');
  });
});

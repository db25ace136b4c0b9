import { boardLanguage } from './i18n';

describe(boardLanguage, () => {
  it('follows the address and else speaks simplified Chinese', () => {
    expect(boardLanguage('?lang=zh-Hant')).toBe('zh-Hant');
    expect(boardLanguage('?lang=fr')).toBe('zh-Hans');
    expect(boardLanguage('')).toBe('zh-Hans');
  });
});

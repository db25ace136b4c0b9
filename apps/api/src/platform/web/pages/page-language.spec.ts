import { pageLanguage } from './page-language';

const asked = (accepted: string | undefined, lang?: string) =>
  pageLanguage({ query: { lang }, headers: { 'accept-language': accepted } });

describe(pageLanguage, () => {
  it.each([
    [undefined, 'zh-Hans'],
    ['', 'zh-Hans'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    ['zh-TW,zh;q=0.9', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['en-US,en;q=0.5', 'en'],
    ['fr-FR,en;q=0.5', 'en'],
    ['ja', 'zh-Hans'],
  ])('reads %s', (accepted, language) => {
    expect(asked(accepted)).toBe(language);
  });

  it('follows the link on the page first', () => {
    expect(asked('en', 'zh-Hant')).toBe('zh-Hant');
    expect(asked('en', 'klingon')).toBe('en');
  });
});

import { CONSOLE_REFUSAL } from './console-refusal.texts';
import { INSTALL_PAGE } from './install-page.texts';
import { PAGE_LANGUAGES } from './page-language';

describe('the texts of the server’s own pages', () => {
  const CATALOGUES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
    CONSOLE_REFUSAL,
    INSTALL_PAGE,
  };

  it.each(Object.keys(CATALOGUES))('%s says everything in every language', (name) => {
    for (const language of PAGE_LANGUAGES) {
      const texts = Object.values(CATALOGUES[name]?.[language] ?? {}).flat(3) as string[];
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('has the same steps for the same systems', () => {
    const shapes = PAGE_LANGUAGES.map((language) =>
      INSTALL_PAGE[language].systems.map(([, steps]) => steps.length),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it('keeps simplified characters out of the traditional texts', () => {
    const traditional = JSON.stringify([CONSOLE_REFUSAL['zh-Hant'], INSTALL_PAGE['zh-Hant']]);
    expect(traditional).not.toMatch(/[这证书装备设个发]/u);
  });
});

import { LANGUAGES } from '@onewindow/contracts';
import { expect, type Page } from '@playwright/test';
import { seriousFaultsOf } from './accessibility';
import { findCutTexts } from './page-fit';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Looked {
  readonly app: string;
  readonly sizes: readonly Size[];
  /** Whether the page may be longer than the screen. */
  readonly scrolls?: boolean;
  readonly languages?: readonly string[];
}

/** Looked at in every language and size before the next step is taken. */
export type Look = (state: string) => Promise<void>;

/** Reads pages as they stand and writes down whatever cannot be read, by eye or by a reader. */
export class PageReader {
  readonly faults: string[] = [];

  async findCut(page: Page, state: string, scrolls = false): Promise<void> {
    await untilDrawn(page);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    for (const fault of await findCutTexts(page, { scrolls })) {
      this.faults.push(`${state} ${width}×${height}: ${fault}`);
    }
  }

  async findInaccessible(page: Page, state: string): Promise<void> {
    for (const fault of await seriousFaultsOf(page)) this.faults.push(`${state}: ${fault}`);
  }

  /** For a page that has the choice of languages on it. */
  on(page: Page, { app, sizes, scrolls = false, languages = LANGUAGES }: Looked): Look {
    return async (state) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const language of [...languages].reverse()) {
          // A dialog over the page may not be in the way of the choice.
          await page.getByTestId(`language-${language}`).dispatchEvent('click');
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await this.findCut(page, `${app} ${state} ${language}`, scrolls);
        }
      }
      await this.findInaccessible(page, `${app} ${state}`);
    };
  }
}

/** Sizes follow the screen a frame later; a text in a face still loading has another width. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

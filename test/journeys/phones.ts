import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { test as base } from './hall-pages';
import type { HallUnderTest } from './hall-under-test';

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** WeChat on a phone of 2020: Chromium 86 inside. */
const WECHAT =
  'Mozilla/5.0 (Linux; Android 10; ELE-AL00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
  'Chrome/86.0.4240.99 XWEB/4317 MMWEBSDK/20220505 Mobile Safari/537.36 MicroMessenger/8.0.23';

export interface PhoneOptions {
  /** Runs in the page before anything of ours. */
  readonly before?: () => void;
  /** Between opening the browser and the page, such as to slow it down. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly context?: BrowserContextOptions;
}

/** Phones of citizens, each a browser of its own, and what went wrong in any of their pages. */
export class Phones {
  readonly errors: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly hall: HallUnderTest,
  ) {}

  async open(
    { trackUrl }: { readonly trackUrl: string },
    { before, prepare, context: own }: PhoneOptions = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({ ...PHONE, ...own, baseURL: this.hall.baseUrl });
    this.contexts.push(context);
    if (before) await context.addInitScript(before);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => this.errors.push(message));
    await prepare?.(page);
    await page.goto(new URL(trackUrl).pathname);
    return page;
  }

  /** As inside WeChat on an old phone: what browsers have learnt since is not there. */
  openInWeChat(visit: { readonly trackUrl: string }): Promise<Page> {
    return this.open(visit, { before: forgetNewThings, context: { userAgent: WECHAT } });
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

/** Takes away what came after Chromium 86 and iOS 14, or only works over TLS. */
function forgetNewThings(): void {
  const later: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
    [String.prototype, ['at', 'replaceAll']],
    [Object, ['hasOwn', 'groupBy']],
    [Promise, ['any', 'withResolvers']],
    [AbortSignal, ['timeout', 'any']],
    [AbortSignal.prototype, ['throwIfAborted', 'reason']],
    [Element.prototype, ['replaceChildren', 'checkVisibility']],
    [HTMLDialogElement.prototype, ['showModal', 'show', 'close']],
    [Navigator.prototype, ['wakeLock', 'vibrate', 'locks']],
    [Crypto.prototype, ['randomUUID']],
    [window, ['structuredClone', 'requestIdleCallback', 'WeakRef', 'scheduler']],
  ];
  for (const [owner, names] of later) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}

/** A journey that asks for `phones` fails when a page of them throws. */
export const test = base.extend<{ phones: Phones }>({
  phones: async ({ browser, hall }, use) => {
    const phones = new Phones(browser, hall);
    await use(phones);
    await phones.close();
    if (phones.errors.length > 0) throw new Error(phones.errors.join('\n'));
  },
});

export { expect } from '@playwright/test';

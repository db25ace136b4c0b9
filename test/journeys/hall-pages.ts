import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base, type HallUnderTest } from './hall-under-test';

interface OpenOptions {
  /** Another way to the hall than its own address. */
  readonly baseURL?: string;
  /** Where the agent of its card reader listens. */
  readonly reader?: { readonly url: string; readonly token: string };
  /** Runs in the page before anything of ours. */
  readonly before?: (() => void) | readonly (() => void)[];
}

/** The screens of a hall, each in a browser of its own as on a device of its own. */
export class HallPages {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly hall: HallUnderTest,
  ) {}

  /** An enrolled device; `path` below the app, such as `area/A1`. */
  async device(app: 'kiosk' | 'display', path = '', options: OpenOptions = {}): Promise<Page> {
    const device = this.hall
      .readSignIns()
      .devices.find(({ path: given }) => given.startsWith(`/${app}/`));
    if (!device) throw new Error(`The sign-ins name no ${app}`);
    const { reader } = options;
    const besides = reader ? `&reader=${reader.url}&reader-token=${reader.token}` : '';
    const fragment = device.path.slice(device.path.indexOf('#')) + besides;
    return this.open(`/${app}/${path}${fragment}`, app === 'kiosk' ? KIOSK : BOARD, options);
  }

  /** A device out of the box: nobody has let it in yet. */
  newDevice(app: 'kiosk' | 'display'): Promise<Page> {
    return this.open(`/${app}/`, app === 'kiosk' ? KIOSK : BOARD);
  }

  /** Somebody of the staff at the console, signed in with the keyboard. */
  async staff(username: string, options: OpenOptions = {}): Promise<Page> {
    const account = this.hall.readSignIns().staff.find((staff) => staff.username === username);
    if (!account) throw new Error(`The sign-ins name no ${username}`);
    const page = await this.console(options);
    await page.getByTestId('sign-in-username').fill(username);
    await page.getByTestId('sign-in-password').fill(account.password);
    await page.getByTestId('sign-in-submit').click();
    return page;
  }

  /** The console before anybody has signed in. */
  console(options: OpenOptions = {}): Promise<Page> {
    return this.open('/console/', DESK, options);
  }

  /** A citizen who has scanned the code with the phone. */
  citizen(trackUrl: string): Promise<Page> {
    return this.open(new URL(trackUrl).pathname, PHONE);
  }

  /** A tablet on its stand at a window, which nobody has let in yet. */
  tablet(): Promise<Page> {
    return this.open('/citizen/pad', TABLET);
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }

  private async open(
    path: string,
    viewport: { width: number; height: number },
    { baseURL = this.hall.baseUrl, before }: OpenOptions = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({ viewport, baseURL });
    this.contexts.push(context);
    const page = await context.newPage();
    for (const script of [before ?? []].flat()) await page.addInitScript(script);
    await page.goto(path);
    return page;
  }
}

const KIOSK = { width: 1080, height: 1920 };
const BOARD = { width: 1920, height: 1080 };
const DESK = { width: 1440, height: 900 };
const TABLET = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** A journey that asks for `pages` gets the screens of a hall of its own. */
export const test = base.extend<{ pages: HallPages }>({
  pages: async ({ browser, hall }, use) => {
    const pages = new HallPages(browser, hall);
    await use(pages);
    await pages.close();
  },
});

export { expect } from '@playwright/test';

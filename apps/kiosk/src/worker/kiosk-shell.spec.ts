import { KioskShell, type ShellFiles } from './kiosk-shell';

const ORIGIN = 'https://hall.lan';
const SCRIPT = '/kiosk/assets/index-AAAAAAAA.js';
const shellOf = (version: string, ...files: readonly string[]): ShellFiles => ({
  version,
  page: '/kiosk/',
  files: [SCRIPT, ...files],
});

/** A browser's caches and network, as far as the shell uses them. */
class Browser {
  readonly stores = new Map<string, Map<string, Response>>();
  readonly asked: string[] = [];
  isAway = false;
  missing = new Set<string>();

  readonly ports = {
    caches: {
      open: (name: string) => Promise.resolve(this.cache(name)),
      match: (url: string) =>
        Promise.resolve([...this.stores.values()].flatMap((store) => store.get(url) ?? [])[0]),
      keys: () => Promise.resolve([...this.stores.keys()]),
      delete: (name: string) => Promise.resolve(this.stores.delete(name)),
    } as unknown as CacheStorage,
    fetch: (request: Request | string) => {
      const path = pathOf(request);
      this.asked.push(path);
      if (this.isAway) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(path, { status: this.missing.has(path) ? 404 : 200 }));
    },
  };

  private cache(name: string): Cache {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return {
      match: (wanted: string) => Promise.resolve(store.get(pathOf(wanted))?.clone()),
      put: (wanted: string, response: Response) =>
        Promise.resolve(void store.set(pathOf(wanted), response)),
    } as unknown as Cache;
  }
}

function pathOf(request: Request | string): string {
  return new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;
}

const asked = (path: string, mode: RequestMode = 'no-cors') =>
  ({ url: ORIGIN + path, mode }) as Request;

describe(KioskShell, () => {
  it('shows the kiosk at every address of it, with all its files, while the server is away', async () => {
    const browser = new Browser();
    const shell = new KioskShell(shellOf('one'), browser.ports);
    await shell.install();
    browser.isAway = true;
    const page = await shell.answer(asked('/kiosk/anything', 'navigate'));
    expect(await page.text()).toBe('/kiosk/');
    expect(await (await shell.answer(asked(SCRIPT))).text()).toBe(SCRIPT);
  });

  it('keeps a font from its first use on, and never what may change', async () => {
    const browser = new Browser();
    const shell = new KioskShell(shellOf('one'), browser.ports);
    await shell.answer(asked('/kiosk/assets/noto-BBBBBBBB.woff2'));
    await shell.answer(asked('/kiosk/icon-192.png'));
    browser.isAway = true;
    expect((await shell.answer(asked('/kiosk/assets/noto-BBBBBBBB.woff2'))).ok).toBe(true);
    await expect(shell.answer(asked('/kiosk/icon-192.png'))).rejects.toThrow('Failed to fetch');
  });

  it('brings a new version in as a whole or not at all', async () => {
    const browser = new Browser();
    browser.missing.add('/kiosk/assets/new-CCCCCCCC.js');
    const next = new KioskShell(shellOf('two', '/kiosk/assets/new-CCCCCCCC.js'), browser.ports);
    await expect(next.install()).rejects.toThrow('new-CCCCCCCC.js');
  });

  it('asks again only for what is new, and leaves the former version alone until it takes over', async () => {
    const browser = new Browser();
    await new KioskShell(shellOf('one'), browser.ports).install();
    browser.asked.length = 0;
    const next = new KioskShell(shellOf('two', '/kiosk/assets/new-CCCCCCCC.js'), browser.ports);
    await next.install();
    expect(browser.asked).toEqual(['/kiosk/', '/kiosk/assets/new-CCCCCCCC.js']);
    expect([...browser.stores.keys()]).toEqual(['kiosk-shell-one', 'kiosk-shell-two']);
    await next.removeOthers();
    expect([...browser.stores.keys()]).toEqual(['kiosk-shell-two']);
  });
});

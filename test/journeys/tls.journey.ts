import { generateKeyPairSync } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { seriousFaultsOf } from './accessibility';
import { browserOnNetwork, browserThatTrusts, certificateOf } from './hall-browsers';
import { test as base, expect, findFreePort, HallUnderTest } from './hall-under-test';

const ITEM = 'A-SCJG-0040';

interface SecureHall {
  readonly hall: HallUnderTest;
  /** The hall's pages under a name of its network. */
  at(name: string, path: string): string;
  /** The same over plain HTTP. */
  plainAt(name: string, path: string): string;
}

/** One hall for all journeys of this file: none of them hinders another. */
const test = base.extend<{ trusting: Browser; strange: Browser }, { secure: SecureHall }>({
  secure: [
    async ({}, use) => {
      const plainPort = String(await findFreePort());
      const hall = await HallUnderTest.open({
        TLS: 'local',
        HTTP_PORT: plainPort,
        KIOSK_HOST: 'kiosk.hall.test',
        CONSOLE_HOST: 'console.hall.test',
        CITIZEN_HOST: 'my.hall.test',
      });
      try {
        await use(addressesOf(hall, plainPort));
      } finally {
        await hall.stop();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  trusting: async ({ secure, launchOptions }, use) => {
    const browser = await browserThatTrusts(certificateOf(secure.hall, 'server'), launchOptions);
    await use(browser);
    await browser.close();
  },
  strange: async ({ launchOptions }, use) => {
    const browser = await browserOnNetwork(launchOptions);
    await use(browser);
    await browser.close();
  },
});

function addressesOf(hall: HallUnderTest, plainPort: string): SecureHall {
  const { port } = new URL(hall.baseUrl);
  return {
    hall,
    at: (name, path) => `https://${name}:${port}${path}`,
    plainAt: (name, path) => `http://${name}:${plainPort}${path}`,
  };
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await page.goto(url);
  return page;
}

/** Every address of a socket that the page opens from now on. */
function socketsOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('websocket', (socket) => void addresses.push(socket.url()));
  return addresses;
}

/** From where the page loads anything from now on; what lies in it as data: comes from nowhere. */
function originsOf(page: Page): Set<string> {
  const origins = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
  });
  return origins;
}

/** What the content policy has kept the page from doing. */
function violationsOf(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy/.test(message.text())) {
      violations.push(message.text());
    }
  });
  return violations;
}

async function openKiosk(browser: Browser, { hall, at }: SecureHall): Promise<Page> {
  const device = hall.readSignIns().devices.find(({ path }) => path.startsWith('/kiosk/'));
  const page = await (await browser.newContext({ viewport: KIOSK })).newPage();
  const [violations, origins] = [violationsOf(page), originsOf(page)];
  await page.goto(at('kiosk.hall.test', device?.path ?? ''));
  await expect(page.getByTestId('search-open')).toBeVisible();
  expect([...origins]).toEqual([at('kiosk.hall.test', '')]);
  expect(violations).toEqual([]);
  return page;
}

async function takeTicket(kiosk: Page): Promise<string> {
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('search-input').fill(ITEM);
  await kiosk.getByTestId(`item-${ITEM}`).click();
  await kiosk.getByTestId('basket-confirm').click();
  const address = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  return address ?? '';
}

async function signIn(page: Page, { hall }: SecureHall): Promise<void> {
  const account = hall.readSignIns().staff.find(({ username }) => username === 'supervisor');
  await page.getByTestId('sign-in-username').fill('supervisor');
  await page.getByTestId('sign-in-password').fill(account?.password ?? '');
  await page.getByTestId('sign-in-submit').click();
  await expect(page.getByTestId('sign-in-submit')).toBeHidden();
}

const KIOSK = { width: 1080, height: 1920 };

test.describe('the hall over TLS @operations', () => {
  test('a ticket is taken and followed, over https and wss alone', async ({ secure, trusting }) => {
    const kiosk = await openKiosk(trusting, secure);
    const trackUrl = await takeTicket(kiosk);
    expect(trackUrl).toContain(secure.at('my.hall.test', '/t/'));
    const context = await trusting.newContext({ viewport: { width: 390, height: 844 } });
    const phone = await context.newPage();
    const [violations, sockets] = [violationsOf(phone), socketsOf(phone)];
    await phone.goto(trackUrl);
    await expect(phone.getByTestId('ticket-ahead')).toContainText('0');
    await expect.poll(() => sockets.length).toBeGreaterThan(0);
    expect(sockets.filter((address) => !address.startsWith('wss://my.hall.test:'))).toEqual([]);
    expect(violations).toEqual([]);
  });

  test('the console signs in with a cookie of its host alone', async ({ secure, trusting }) => {
    const console = await visit(trusting, secure.plainAt('console.hall.test', '/'));
    const [violations, sockets] = [violationsOf(console), socketsOf(console)];
    await expect(console).toHaveURL(new RegExp(`^${secure.at('console.hall.test', '/console/')}`));
    await signIn(console, secure);
    await console.getByTestId('supervisor-link').click();
    await expect.poll(() => sockets.length).toBeGreaterThan(0);
    expect(sockets.filter((address) => !address.startsWith('wss://console.'))).toEqual([]);
    expect(await console.context().cookies()).toMatchObject([
      {
        name: '__Host-ow_session',
        domain: 'console.hall.test',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Strict',
      },
    ]);
    expect(await console.evaluate(() => document.cookie)).toBe('');
    expect(violations).toEqual([]);
    const elsewhere = await console.goto(secure.at('kiosk.hall.test', '/console/'));
    expect(elsewhere?.status()).toBe(404);
  });

  test('a new device trusts nobody, and learns at the install page whom it may', async ({
    secure,
    strange,
    launchOptions,
  }) => {
    const refusal = /ERR_CERT_AUTHORITY_INVALID/;
    const address = secure.at('console.hall.test', '/console/');
    await expect(visit(strange, address)).rejects.toThrow(refusal);
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const misled = await browserThatTrusts({ publicKey }, launchOptions);
    await expect(visit(misled, address)).rejects.toThrow(refusal);
    await misled.close();
    const authority = certificateOf(secure.hall, 'authority');
    const page = await visit(strange, secure.plainAt('hall.test', '/install'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('安装本大厅的证书');
    const shown = await page.locator('#fingerprint').innerText();
    expect(shown.replaceAll(/\s/g, '')).toBe(authority.fingerprint256);
    expect(await seriousFaultsOf(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载证书' }).click();
    const stream = await (await downloading).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(authority.toString());
  });
});

test.describe('the hall without TLS @operations', () => {
  test('the console does not open for others, and says why', async ({ hall, strange, browser }) => {
    const address = hall.baseUrl.replace('localhost', 'hall.test');
    const page = await visit(strange, `${address}/console/`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('工作台需要安全连接');
    expect(await seriousFaultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: '繁體' }).click();
    await expect(title).toHaveText('工作台需要安全連線');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(title).toHaveText('The console needs a secure connection');
    expect(await signInFrom(strange, `${address}/kiosk/`)).toEqual([
      403,
      'identity.secure-connection-required',
    ]);
    const here = await visit(browser, `${hall.baseUrl}/console/`);
    await expect(here.getByTestId('sign-in-submit')).toBeVisible();
  });
});

/** What a script of our own page is told that tries to sign somebody in. */
async function signInFrom(browser: Browser, pageUrl: string): Promise<unknown> {
  const page = await visit(browser, pageUrl);
  return page.evaluate(async () => {
    const answer = await fetch('/api/v1/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hallId: 'zc', username: 'admin', password: 'x' }),
    });
    return [answer.status, ((await answer.json()) as { code: string }).code];
  });
}

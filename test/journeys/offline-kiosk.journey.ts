import type { Page } from '@playwright/test';
import { expect, test } from './hall-under-test';
import { SurvivingKiosk } from './surviving-kiosk';

const ITEM = 'A-SCJG-0040';
const STORED = 'a number is on the disk';

/** Goes to a number the usual way; what it is comes with the page that shows it. */
async function press(kiosk: Page): Promise<void> {
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('search-input').fill(ITEM);
  await kiosk.getByTestId(`item-${ITEM}`).click();
  await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
  await kiosk.getByTestId('basket-confirm').click();
}

async function labelOn(kiosk: Page): Promise<string> {
  await expect(kiosk.getByTestId('ticket-label')).toBeVisible({ timeout: 15_000 });
  return (await kiosk.getByTestId('ticket-label').innerText()).trim();
}

/** Reads the number and leaves, as its holder does. */
async function takeNumber(kiosk: Page): Promise<string> {
  await press(kiosk);
  const label = await labelOn(kiosk);
  await kiosk.getByTestId('ticket-done').click();
  await expect(kiosk.getByTestId('search-open')).toBeVisible();
  return label;
}

/** The kiosk is kept in the browser and has numbers of its own. */
async function untilPrepared(kiosk: Page): Promise<void> {
  await kiosk.waitForFunction(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'onewindow-kiosk')) return false;
    await navigator.serviceWorker.ready;
    const kept = await new Promise<unknown>((resolve) => {
      const opening = indexedDB.open('onewindow-kiosk');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('kept').objectStore('kept').get('lease');
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
    return navigator.serviceWorker.controller !== null && kept !== undefined;
  });
}

/** The page never hears that a number is on the disk, so that nothing of it is ever shown. */
function stopOnceStored(): void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
    // Before those of the page, which listens for the same.
    const hearFirst = { capture: true };
    this.transaction.addEventListener(
      'complete',
      (event) => {
        event.stopImmediatePropagation();
        console.info('a number is on the disk');
      },
      hearFirst,
    );
    return add.apply(this, given);
  };
}

test.describe('a kiosk without its server @kiosk', () => {
  test('gives out numbers, survives its browser, and brings each of them in once', async ({
    hall,
    launchOptions,
  }) => {
    test.setTimeout(120_000);
    const device = hall.readSignIns().devices.find(({ path }) => path.startsWith('/kiosk/'));
    const browser = new SurvivingKiosk(hall.baseUrl, launchOptions);
    try {
      let kiosk = await browser.start(device?.path ?? '');
      await untilPrepared(kiosk);
      expect(await takeNumber(kiosk)).toBe('A001');

      await hall.close();
      await press(kiosk);
      expect(await labelOn(kiosk)).toBe('XA001');
      await expect(kiosk.getByTestId('offline-mark')).toBeVisible();
      await expect(kiosk.getByTestId('ticket-qr')).toBeHidden();
      await kiosk.reload();
      // Whoever stood there when the page was opened anew sees the number again, and closes it.
      expect(await labelOn(kiosk)).toBe('XA001');
      await kiosk.getByTestId('ticket-done').click();
      expect(await takeNumber(kiosk)).toBe('XA002');

      await kiosk.addInitScript(stopOnceStored);
      await kiosk.reload();
      const stored = kiosk.waitForEvent('console', (message) => message.text() === STORED);
      await press(kiosk);
      await stored;
      await browser.kill();

      kiosk = await browser.start('/kiosk/');
      expect(await labelOn(kiosk)).toBe('XA003');
      await kiosk.getByTestId('ticket-done').click();
      await expect(kiosk.getByTestId('search-open')).toBeVisible();

      await hall.reopen();
      await expect
        .poll(() => hall.readLabels(), { timeout: 40_000 })
        .toEqual(['A001', 'XA001', 'XA002', 'XA003']);
      expect(await takeNumber(kiosk)).toBe('A002');
      expect(await hall.readLabels()).toEqual(['A001', 'A002', 'XA001', 'XA002', 'XA003']);
    } finally {
      await browser.close();
    }
  });
});

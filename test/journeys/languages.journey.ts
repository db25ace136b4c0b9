import { LANGUAGES } from '@onewindow/contracts';
import type { Page } from '@playwright/test';
import { fillHall } from './busy-hall';
import { expect, test, type HallPages } from './hall-pages';
import { silentUntilTouched } from './heard-signals';
import { PageReader, type Look } from './page-reader';

const UPRIGHT = { width: 1080, height: 1920 };
const LANDSCAPE = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 640 };

async function chooseItem(kiosk: Page, itemId: string): Promise<void> {
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('search-input').fill(itemId);
  await kiosk.getByTestId(`item-${itemId}`).click();
}

async function browse(kiosk: Page, look: Look): Promise<void> {
  await look('home');
  for (const kind of ['department', 'theme']) {
    await kiosk.getByTestId(`browse-${kind}`).click();
    for (const zone of ['A', 'B']) {
      await kiosk.getByTestId(`zone-${zone}`).click();
      await look(`${kind}s of zone ${zone}`);
      await kiosk.locator('[data-testid^="topic-"]').first().click();
      await look(`a ${kind} of zone ${zone}`);
      await kiosk.getByTestId('back').click();
    }
    await kiosk.getByTestId('home').click();
  }
}

async function search(kiosk: Page, look: Look): Promise<void> {
  await kiosk.getByTestId('search-open').click();
  await look('search');
  await kiosk.getByTestId('search-input').fill('A-SC');
  await look('search with results');
  await kiosk.getByTestId('search-input').fill('QQQQ');
  await look('search without results');
  await kiosk.getByTestId('home').click();
}

async function takeTickets(kiosk: Page, look: Look): Promise<string> {
  await chooseItem(kiosk, 'A-SCJG-0040');
  await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
  await look('visit');
  await kiosk.getByTestId('basket-add').click();
  await look('home with a choice');
  await chooseItem(kiosk, 'B-BDC-0003');
  await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
  await look('visit of two numbers');
  await kiosk.getByTestId('basket-confirm').click();
  const trackUrl = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  await look('first ticket of two');
  await kiosk.getByTestId('ticket-next').click();
  await kiosk.getByTestId('ticket-stay').click();
  await look('ticket');
  await kiosk.getByTestId('ticket-done').click();
  return trackUrl ?? '';
}

const REFUSALS = ['queue-paused', 'quota-exhausted'];

async function failures(kiosk: Page, look: Look): Promise<void> {
  for (const refusal of REFUSALS) {
    await kiosk.route('**/visit-plans', (route) =>
      route.fulfill({
        status: 422,
        json: { code: `ticketing.${refusal}`, message: '', details: {}, requestId: '' },
      }),
    );
    await chooseItem(kiosk, 'A-JT-0020');
    await look(`failure ${refusal}`);
    await kiosk.getByTestId('home').click();
    await kiosk.getByTestId('restart').click();
    await kiosk.unroute('**/visit-plans');
  }
}

const BOARDS = ['hall', 'area/A1', 'area/B5', 'window/A12', 'window/A01'];

async function boards(pages: HallPages, reader: PageReader): Promise<void> {
  const board = await pages.device('display', 'hall', { before: silentUntilTouched });
  for (const path of BOARDS) {
    for (const language of LANGUAGES) {
      await board.goto(`/display/${path}?lang=${language}`);
      await expect(board.getByTestId('clock').first()).toBeVisible();
      // Nobody has touched it yet, so it asks to be.
      if (path.startsWith('area/')) await expect(board.getByTestId('sound')).toBeVisible();
      for (const size of [LANDSCAPE, UPRIGHT]) {
        await board.setViewportSize(size);
        await reader.findCut(board, `board ${path} ${language}`);
      }
    }
    await reader.findInaccessible(board, `board ${path}`);
  }
}

/** Some two hundred looks; a machine that is busy takes its time for each. */
const LIMIT_MS = 600_000;

test('every text fits its box in three languages, and readers find their way @languages', async ({
  hall,
  pages,
}) => {
  test.setTimeout(LIMIT_MS);
  const reader = new PageReader();
  const clerk = await pages.staff('clerk01');
  await clerk.getByTestId('window-A11').click();
  await expect(clerk.getByTestId('call-next')).toBeEnabled();

  const kiosk = await pages.device('kiosk');
  const atKiosk = reader.on(kiosk, { app: 'kiosk', sizes: [LANDSCAPE, UPRIGHT] });
  await browse(kiosk, atKiosk);
  await search(kiosk, atKiosk);
  const trackUrl = await takeTickets(kiosk, atKiosk);
  await failures(kiosk, atKiosk);

  const phone = await pages.citizen(trackUrl);
  const onPhone = reader.on(phone, { app: 'phone', sizes: [PHONE, SMALL_PHONE], scrolls: true });
  await onPhone('waiting');
  await phone.getByTestId('cancel').click();
  await onPhone('asked whether to cancel');
  await phone.getByTestId('cancel-keep').click();
  await clerk.getByTestId('call-next').click();
  await expect(phone.getByTestId('ticket-window')).toContainText('A11');
  await onPhone('called');
  await clerk.getByTestId('start').click();
  await onPhone('served');
  await clerk.getByTestId('outcome-0-accepted').click();
  await clerk.getByTestId('complete').click();
  await phone.getByTestId('rate-2').click();
  await onPhone('completed');
  await phone.getByTestId('rate-submit').click();
  await expect(phone.getByTestId('rate-thanks')).toBeVisible();
  await onPhone('rated');

  await fillHall(hall);
  await boards(pages, reader);
  for (const app of ['kiosk', 'display'] as const) {
    const device = await pages.newDevice(app);
    await expect(device.getByTestId('enrolment')).toBeVisible();
    for (const size of [LANDSCAPE, UPRIGHT]) {
      await device.setViewportSize(size);
      await reader.findCut(device, `${app} not enrolled`);
    }
    await reader.findInaccessible(device, `${app} not enrolled`);
  }
  expect(reader.faults).toEqual([]);
});

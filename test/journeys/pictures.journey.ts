import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '@onewindow/client';
import { NO_KIOSK_ORDERS, type BoardOrders } from '@onewindow/contracts';
import { PrinterSimulator } from '@onewindow/printer';
import { fillHall } from './busy-hall';
import { kioskOf, signedIn } from './hall-apis';
import { expect, test, type HallPages } from './hall-pages';
import type { HallUnderTest } from './hall-under-test';
import { PROJECT_ROOT } from './test-halls';

const HALL = 'zc';

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(PROJECT_ROOT, 'docs/pictures', `${name}.png`) });
}

/** `npm run journeys -- pictures` makes the pictures of README and docs anew. */
test('pictures of a busy hall @pictures', async ({ hall, pages }) => {
  await fillHall(hall);
  const administrator = await administratorOf(hall);
  await placeKiosk(hall, administrator);
  const clerk = await pages.staff('clerk01');
  await clerk.getByTestId('window-A11').click();
  const kiosk = await pages.device('kiosk');
  await picture(kiosk, 'kiosk-home');
  await kiosk.getByTestId('mode-elder').click();
  await picture(kiosk, 'kiosk-elder');
  await kiosk.getByTestId('mode-low-reach').click();
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('key-s').click();
  await picture(kiosk, 'kiosk-low-reach');
  await kiosk.getByTestId('home').click();
  for (const mode of ['elder', 'low-reach']) await kiosk.getByTestId(`mode-${mode}`).click();
  for (const itemId of ['A-SCJG-0040', 'A-JT-0020', 'A-WJ-0010']) {
    if (await kiosk.getByTestId('basket-add').isVisible()) {
      await kiosk.getByTestId('basket-add').click();
    }
    await kiosk.getByTestId('search-open').click();
    await kiosk.getByTestId('search-input').fill(itemId);
    await kiosk.getByTestId(`item-${itemId}`).click();
  }
  await picture(kiosk, 'kiosk-visit');
  await kiosk.getByTestId('basket-confirm').click();
  const trackUrl = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  await picture(kiosk, 'kiosk-ticket');
  const phone = await pages.citizen(trackUrl ?? '');
  await picture(phone, 'phone-waiting');
  await clerk.getByTestId('call-next').click();
  await clerk.getByTestId('start').click();
  await picture(clerk, 'console-window');
  const supervisor = await pages.staff('supervisor');
  await supervisor.getByTestId('supervisor-link').click();
  await picture(supervisor, 'console-floor');
  await supervisor.getByTestId('floor-plan').scrollIntoViewIfNeeded();
  await picture(supervisor, 'console-plan');
  const board = await pages.device('display', 'area/A1');
  await board.mouse.click(5, 5);
  await expect(board.getByTestId('sound')).toHaveCount(0);
  await picture(board, 'board-area');
  await picture(await pages.device('display', 'hall'), 'board-hall');
  await picture(await pages.device('display', 'window/A11'), 'board-window');
  await faultPictures(hall, administrator, pages);
  await boardPictures(administrator, pages);
});

async function administratorOf(hall: HallUnderTest): Promise<Api> {
  const account = hall.readSignIns().staff.find(({ role }) => role === 'administrator');
  if (!account) throw new Error('The sign-ins name no administrator');
  return signedIn(hall, account);
}

/** In the lobby, its screen to the south, so that it can point the way. */
async function placeKiosk(hall: HallUnderTest, admin: Api): Promise<void> {
  const { id } = await kioskOf(hall).device.current();
  await admin.fleet.order(HALL, id, {
    volumePercent: 100,
    isLocked: false,
    kiosk: { ...NO_KIOSK_ORDERS, standsAt: { x: 8.5, y: 53, facing: 'north' } },
    board: null,
  });
}

/** A kiosk whose paper is out, and one that nobody answers any more. */
async function faultPictures(hall: HallUnderTest, admin: Api, pages: HallPages): Promise<void> {
  const printer = await PrinterSimulator.start();
  try {
    await printer.change({ paper: 'out' });
    const { id: deviceId } = await kioskOf(hall).device.current();
    await admin.printers.add(HALL, {
      name: '取号机',
      host: '127.0.0.1',
      port: printer.port,
      paper: 80,
      commands: 'generic',
      deviceId,
    });
    const kiosk = await pages.device('kiosk');
    await kiosk.locator('[data-testid^="item-"]').first().click();
    await kiosk.getByTestId('basket-confirm').click();
    await kiosk.getByTestId('print-failed').waitFor();
    await picture(kiosk, 'kiosk-unprinted');
    await kiosk.getByTestId('print-noted').click();
    await kiosk.context().setOffline(true);
    await kiosk.locator('[data-testid^="item-"]').first().click();
    await kiosk.getByTestId('basket-confirm').click();
    await kiosk.getByTestId('offline-stub').waitFor();
    await picture(kiosk, 'kiosk-offline');
  } finally {
    await printer.stop();
  }
}

/** Boards as an administrator orders them, and one that rests. */
async function boardPictures(admin: Api, pages: HallPages): Promise<void> {
  const fleet = await admin.fleet.list(HALL);
  const { id = '' } = fleet.find(({ deviceKind }) => deviceKind === 'display') ?? {};
  const order = (board: BoardOrders) =>
    admin.fleet.order(HALL, id, { volumePercent: 0, isLocked: false, kiosk: null, board });
  await order({ viewing: { metres: 8, screenInches: 55 }, theme: 'dark' });
  await picture(await pages.device('display', 'area/A1'), 'board-far');
  await order({ viewing: null, theme: 'light' });
  await picture(await pages.device('display', 'area/A1'), 'board-light');
  await order({ viewing: null, theme: 'dark' });
  const monday = {
    weekday: 1,
    intervals: [{ fromMinute: 540, untilMinute: 1_020, duty: 'full' }],
  } as const;
  const week = new Date().getUTCDay() === 1 ? { ...monday, weekday: 2 } : monday;
  await admin.policies.setOpeningHours(HALL, { queueId: null, week: [week], dates: [] });
  await picture(await pages.device('display', 'window/B170'), 'board-quiet');
}

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillHall } from './busy-hall';
import { expect, test } from './hall-pages';
import { PROJECT_ROOT } from './test-halls';

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(PROJECT_ROOT, 'docs/pictures', `${name}.png`) });
}

/** `npm run journeys -- pictures` makes the pictures of README and docs anew. */
test('pictures of a busy hall @pictures', async ({ hall, pages }) => {
  await fillHall(hall);
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
  const board = await pages.device('display', 'area/A1');
  await board.mouse.click(5, 5);
  await expect(board.getByTestId('sound')).toHaveCount(0);
  await picture(board, 'board-area');
  await picture(await pages.device('display', 'hall'), 'board-hall');
  await picture(await pages.device('display', 'window/A11'), 'board-window');
});

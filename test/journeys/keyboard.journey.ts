import type { Page } from '@playwright/test';
import { expect, test } from './hall-pages';
import { press, tabTo } from './keyboard';

const ITEM = 'A-SCJG-0040';

/** The first choice of its kind on the page, by the name tests know it by. */
async function firstOf(kiosk: Page, kind: string): Promise<string> {
  const first = kiosk.locator(`[data-testid^="${kind}-"]`).first();
  return (await first.getAttribute('data-testid')) ?? '';
}

test.describe('kiosk and boards without touch or mouse', () => {
  test('a number is taken by keys alone @kiosk', async ({ pages }) => {
    const kiosk = await pages.device('kiosk');
    await press(kiosk, 'search-open');
    await tabTo(kiosk, 'search-input');
    await kiosk.keyboard.type(ITEM);
    await press(kiosk, `item-${ITEM}`);
    await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
    await press(kiosk, 'basket-confirm');
    await expect(kiosk.getByTestId('ticket-label')).toHaveText('A001');
    await press(kiosk, 'ticket-done');
    await expect(kiosk.getByTestId('search-open')).toBeVisible();
  });

  test('so is one that is looked for page by page, with every key low @kiosk', async ({
    pages,
  }) => {
    const kiosk = await pages.device('kiosk');
    await press(kiosk, 'mode-low-reach');
    await expect(kiosk.getByTestId('mode-low-reach')).toBeFocused();
    await press(kiosk, 'mode-elder', 'Space');
    await press(kiosk, 'help-open');
    await press(kiosk, 'help-close');
    await press(kiosk, 'purpose-consult');
    await press(kiosk, 'browse-theme');
    await press(kiosk, 'zone-B');
    await press(kiosk, 'page-later');
    await press(kiosk, await firstOf(kiosk, 'topic'));
    await press(kiosk, await firstOf(kiosk, 'item'));
    await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
    await press(kiosk, 'basket-confirm');
    await expect(kiosk.getByTestId('ticket-label')).toBeVisible();
  });

  test('a board is chosen by keys alone @display', async ({ pages }) => {
    const board = await pages.device('display', 'choose');
    await press(board, 'choose-area-A1');
    await expect(board).toHaveURL(/\/display\/area\/A1/);
    await expect(board.getByTestId('clock')).toBeVisible();
  });
});

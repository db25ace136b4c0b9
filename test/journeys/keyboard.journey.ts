import { expect, test } from './hall-pages';
import { press, tabTo } from './keyboard';

const ITEM = 'A-SCJG-0040';

test.describe('kiosk and boards without touch or mouse @visit', () => {
  test('a number is taken by keys alone', async ({ pages }) => {
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

  test('a board is chosen by keys alone', async ({ pages }) => {
    const board = await pages.device('display', 'choose');
    await press(board, 'choose-area-A1');
    await expect(board).toHaveURL(/\/display\/area\/A1/);
    await expect(board.getByTestId('clock')).toBeVisible();
  });
});

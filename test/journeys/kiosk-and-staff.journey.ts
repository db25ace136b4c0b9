import type { Page } from '@playwright/test';
import { expect, test } from './hall-pages';
import { PageReader } from './page-reader';

/** The kiosk looks every ten seconds what it is to be; a browser with two others beside takes longer. */
const FOLLOWS = { timeout: 30_000 };

test('staff come when a kiosk calls, and order it about @kiosk', async ({ pages }) => {
  const reader = new PageReader();
  const read = async (page: Page, state: string) => {
    await reader.findCut(page, state);
    await reader.findInaccessible(page, state);
  };
  const kiosk = await pages.device('kiosk');
  const guide = await pages.staff('guide');

  await test.step('help is called, answered and over', async () => {
    await expect(guide.getByText('现在没有人求助')).toBeVisible();
    await read(guide, 'no alarm');
    await kiosk.getByTestId('help-open').click();
    await expect(kiosk.getByTestId('help-state')).toHaveAttribute('data-state', 'called');
    await expect(guide.getByTestId('alarm')).toHaveCount(1);
    await read(guide, 'an alarm');
    await guide.getByTestId('alarm-acknowledge').click();
    await expect(kiosk.getByTestId('help-state')).toHaveAttribute('data-state', 'coming');
    await read(kiosk, 'help is coming');
    await guide.getByTestId('alarm-end').click();
    await expect(kiosk.getByTestId('help-state')).toBeHidden();
    await expect(guide.getByTestId('alarm')).toHaveCount(0);
  });

  await test.step('a call that is not needed any more is withdrawn', async () => {
    await kiosk.getByTestId('help-open').click();
    await expect(guide.getByTestId('alarm')).toHaveCount(1);
    await kiosk.getByTestId('help-close').click();
    await expect(guide.getByTestId('alarm')).toHaveCount(0);
  });

  const supervisor = await pages.staff('supervisor');
  await supervisor.getByTestId('devices-link').click();
  const row = supervisor.locator('tr', { hasText: '取号机' }).first();
  const order = async () => {
    await row.getByTestId('device-order').click();
    await expect(supervisor.getByTestId('orders-save')).toBeVisible();
  };

  await test.step('an item is pinned and comes first', async () => {
    await order();
    await read(supervisor, 'orders of a kiosk');
    await supervisor.getByTestId('orders-pinned').locator('input').fill('食品经营许可');
    await supervisor.locator('.el-select-dropdown__item').first().click();
    // The list stays open for a second choice; a touch beside it closes it.
    await supervisor.locator('.el-dialog__title').click();
    await expect(supervisor.locator('.el-select-dropdown').first()).toBeHidden();
    await supervisor.getByTestId('orders-save').click();
    await expect(supervisor.getByTestId('orders-save')).toBeHidden();
    await expect(kiosk.locator('[data-testid^="item-"]').first()).toContainText(
      '食品经营',
      FOLLOWS,
    );
  });

  await test.step('it is put out of service, and back', async () => {
    await order();
    await supervisor.getByTestId('orders-locked').click();
    await supervisor.getByTestId('orders-save').click();
    await expect(kiosk.getByTestId('kiosk-locked')).toBeVisible(FOLLOWS);
    await read(kiosk, 'out of service');
    await order();
    await supervisor.getByTestId('orders-locked').click();
    await supervisor.getByTestId('orders-save').click();
    await expect(kiosk.getByTestId('search-open')).toBeVisible(FOLLOWS);
  });

  await test.step('it loads itself anew, but not while somebody uses it', async () => {
    await kiosk.evaluate(() => Object.assign(window, { beforeReload: true }));
    await kiosk.getByTestId('search-open').click();
    await order();
    await supervisor.getByTestId('orders-reload').click();
    await kiosk.waitForResponse((answer) => answer.url().endsWith('/api/v1/device'), FOLLOWS);
    expect(await kiosk.evaluate(() => 'beforeReload' in window)).toBe(true);
    await kiosk.getByTestId('home').click();
    await expect.poll(() => kiosk.evaluate(() => 'beforeReload' in window), FOLLOWS).toBe(false);
    await expect(kiosk.getByTestId('search-open')).toBeVisible();
  });

  expect(reader.faults).toEqual([]);
});

import type { Page } from '@playwright/test';
import { HallPages } from './hall-pages';
import { expect, test } from './hall-under-test';

const ITEM = 'A-SCJG-0040';
const AREA = 'A1';
/** A device asks every three seconds whether it has been let in. */
const SOON = { timeout: 10_000 };
/** It hears of everything else with its next heartbeat. */
const WITHIN_A_MINUTE = { timeout: 60_000 };

/** The code on the screen of a device. */
async function codeOn(device: Page): Promise<string> {
  const code = device.getByTestId('one-time-code');
  await expect(code).toBeVisible();
  return (await code.getAttribute('data-code')) ?? '';
}

async function openDevices(pages: HallPages): Promise<Page> {
  const administrator = await pages.staff('admin');
  await administrator.getByTestId('devices-link').click();
  await expect(administrator.getByTestId('enrol-open')).toBeVisible();
  return administrator;
}

async function enterCode(administrator: Page, code: string): Promise<void> {
  await administrator.getByTestId('enrol-open').click();
  await administrator.getByTestId('enrol-code').fill(code);
  await administrator.getByTestId('enrol-check').click();
}

async function chooseArea(administrator: Page): Promise<void> {
  await administrator.getByTestId('place-kind-area').click();
  await administrator.getByTestId('place-area').click();
  await administrator.getByTestId(`place-area-${AREA}`).click();
}

/** @returns what the list calls the new device */
async function apply(administrator: Page): Promise<string> {
  const name = await administrator.getByTestId('device-name').inputValue();
  await administrator.getByTestId('device-apply').click();
  await expect(administrator.getByTestId('device-done')).toContainText(name);
  return name;
}

const rowOf = (administrator: Page, name: string) =>
  administrator.getByRole('row').filter({ hasText: name });

async function revoke(administrator: Page, name: string): Promise<void> {
  await rowOf(administrator, name).getByTestId('device-revoke').click();
  await administrator.getByTestId('device-revoke-yes').click();
  await expect(administrator.getByTestId('revoked-devices')).toBeVisible();
}

test.describe('a device is let in by its code', () => {
  test('a kiosk goes on by itself, issues a number, and is put out again @kiosk', async ({
    browser,
    hall,
  }) => {
    const pages = new HallPages(browser, hall);
    const kiosk = await pages.newDevice('kiosk');
    const code = await codeOn(kiosk);
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{8}$/);
    const administrator = await openDevices(pages);

    await enterCode(administrator, code === 'AAAAAAAA' ? 'CCCCCCCC' : 'AAAAAAAA');
    await expect(administrator.getByTestId('device-problem')).toBeVisible();
    await administrator.getByTestId('enrol-code').fill(`${code.slice(0, 4)} ${code.slice(4)}`);
    await administrator.getByTestId('enrol-check').click();
    await expect(administrator.getByTestId('enrol-kind')).toContainText('取号机');
    await chooseArea(administrator);
    const name = await apply(administrator);

    await expect(kiosk.getByTestId('kiosk-area')).toContainText(AREA, SOON);
    await kiosk.getByTestId('search-open').click();
    await kiosk.getByTestId('search-input').fill(ITEM);
    await kiosk.getByTestId(`item-${ITEM}`).click();
    await kiosk.getByTestId('basket-confirm').click();
    await expect(kiosk.getByTestId('ticket-label')).toHaveText('A001');
    await expect(rowOf(administrator, name)).toHaveAttribute('data-state', 'online');

    await revoke(administrator, name);
    await expect(kiosk.getByTestId('enrolment')).toBeVisible(WITHIN_A_MINUTE);
    await expect(kiosk.getByTestId('enrolment')).toHaveAttribute('data-reason', 'revoked');
    expect(await codeOn(kiosk)).not.toBe(code);
  });

  test('a display follows its place without being loaded again @display', async ({
    browser,
    hall,
  }) => {
    const pages = new HallPages(browser, hall);
    const display = await pages.newDevice('display');
    const administrator = await openDevices(pages);
    await enterCode(administrator, await codeOn(display));
    await chooseArea(administrator);
    const name = await apply(administrator);
    await expect(display).toHaveURL(`${hall.baseUrl}/display/area/${AREA}`, SOON);
    await expect(display.getByTestId('clock')).toBeVisible();
    await display.evaluate(() => document.documentElement.setAttribute('data-unbroken', 'yes'));

    await rowOf(administrator, name).getByTestId('device-assign').click();
    await administrator.getByTestId('place-kind-hall').click();
    const moved = await apply(administrator);

    await expect(display).toHaveURL(`${hall.baseUrl}/display/hall`, WITHIN_A_MINUTE);
    await expect(display.locator('html')).toHaveAttribute('data-unbroken', 'yes');
    await revoke(administrator, moved);
    await expect(display.getByTestId('enrolment')).toHaveAttribute(
      'data-reason',
      'revoked',
      WITHIN_A_MINUTE,
    );
  });

  test('an address that leads nowhere shows the hall board and says so @display', async ({
    browser,
    hall,
  }) => {
    const pages = new HallPages(browser, hall);
    const lost = await pages.device('display', 'area/nowhere');
    await expect(lost.getByTestId('board-notice')).toHaveAttribute('data-reason', 'unknownPlace');
    await expect(lost.getByTestId('clock')).toBeVisible();
    const strange = await pages.device('display', 'no/such/page');
    await expect(strange.getByTestId('board-notice')).toHaveAttribute('data-reason', 'unknownPage');
  });
});

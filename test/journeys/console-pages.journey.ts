import type { Page } from '@playwright/test';
import { expect, test, type HallPages } from './hall-pages';
import { press, tabTo } from './keyboard';
import { PageReader, type Look } from './page-reader';

const WINDOW = 'A10';
const ITEMS = ['A-SCJG-0040', 'A-JT-0020'];
const DESK = { width: 1440, height: 900 };
const SMALL_DESK = { width: 1280, height: 720 };
/** Some forty looks on a machine that may be busy. */
const LIMIT_MS = 240_000;

async function takeNumber(kiosk: Page): Promise<void> {
  for (const [index, itemId] of ITEMS.entries()) {
    if (index > 0) await kiosk.getByTestId('basket-add').click();
    await kiosk.getByTestId('search-open').click();
    await kiosk.getByTestId('search-input').fill(itemId);
    await kiosk.getByTestId(`item-${itemId}`).click();
  }
  await kiosk.getByTestId('basket-confirm').click();
  await expect(kiosk.getByTestId('ticket-label')).toBeVisible();
}

function readerOf(console: Page, reader: PageReader, app: string): Look {
  const sizes = [SMALL_DESK, DESK];
  return reader.on(console, { app, sizes, scrolls: true, languages: ['zh-Hans', 'en'] });
}

async function signIn(console: Page, username: string, password: string): Promise<void> {
  await tabTo(console, 'sign-in-username');
  await console.keyboard.press('ControlOrMeta+a');
  await console.keyboard.type(username);
  await tabTo(console, 'sign-in-password');
  await console.keyboard.press('ControlOrMeta+a');
  await console.keyboard.type(password);
  await console.keyboard.press('Enter');
}

/** The sign-in page stays alone until the first page is there, never inside the console's frame. */
async function signInOverSlowLine(
  console: Page,
  username: string,
  password: string,
): Promise<void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const asked = console.waitForRequest(/WorkplacePage-[^/]*\.js$/);
  await console.route(/WorkplacePage-[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await signIn(console, username, password);
  await asked;
  await expect(console.getByTestId('sign-in-submit')).toBeVisible();
  await expect(console.getByTestId('staff-name')).toBeHidden();
  arrive();
  await expect(console.getByTestId('staff-name')).toBeVisible();
}

/** A window's whole day without the mouse, each step looked at. */
async function workAtWindow(clerk: Page, look: Look): Promise<void> {
  await expect(clerk.getByTestId(`window-${WINDOW}`)).toBeVisible();
  await look('choice of a window');
  await press(clerk, `window-${WINDOW}`);
  await expect(clerk.getByTestId('call-next')).toBeEnabled();
  await look('free window');
  await clerk.keyboard.press('?');
  await expect(clerk.getByTestId('shortcut-help')).toBeVisible();
  await look('keys');
  await clerk.keyboard.press('Escape');
  await expect(clerk.getByTestId('shortcut-help')).toBeHidden();

  await clerk.keyboard.press('F2');
  await expect(clerk.getByTestId('current-label')).toHaveText('A001');
  await look('called');
  await clerk.keyboard.press('F4');
  for (const index of ITEMS.keys()) {
    await tabTo(clerk, `outcome-${index}-accepted`);
    await clerk.keyboard.press('Space');
  }
  await look('served');
  await clerk.keyboard.press('F6');
  await expect(clerk.getByTestId('current-label')).toBeHidden();
  await clerk.keyboard.press('F2');
  await expect(clerk.getByTestId('nobody-waiting')).toBeVisible();
  await look('nobody waiting');
}

async function superviseTheHall(pages: HallPages, reader: PageReader): Promise<void> {
  const supervisor = await pages.staff('supervisor');
  await expect(supervisor.getByTestId('floor-queue-A-ZH')).toBeVisible();
  const look = readerOf(supervisor, reader, 'supervisor');
  await look('floor');
  await press(supervisor, 'queue-status-A-ZH');
  await expect(supervisor.getByTestId('queue-status-apply')).toBeVisible();
  await look('status of a queue');
  await supervisor.keyboard.press('Escape');
  await expect(supervisor.getByTestId('queue-status-apply')).toBeHidden();
  await press(supervisor, 'ratings-link');
  // One was served, and said nothing.
  await expect(supervisor.getByTestId(`figures-${WINDOW}`)).toContainText(`${WINDOW} `);
  await look('ratings');
}

async function administerTheHall(pages: HallPages, reader: PageReader): Promise<void> {
  const administrator = await pages.staff('admin');
  const look = readerOf(administrator, reader, 'administrator');
  await press(administrator, 'devices-link');
  await expect(administrator.getByTestId('enrol-open')).toBeVisible();
  await look('devices');
  await press(administrator, 'enrol-open');
  await administrator.getByTestId('enrol-code').fill('AAAAAAAA');
  await press(administrator, 'enrol-check');
  await expect(administrator.getByTestId('device-problem')).toBeVisible();
  await look('a wrong code');
  await administrator.keyboard.press('Escape');
  await expect(administrator.getByTestId('enrol-code')).toBeHidden();
  await press(administrator, 'voice-link');
  await expect(administrator.getByTestId('voice-B6').getByTestId('voice-use')).toHaveText('60 %');
  await look('voices');
  await press(administrator, 'voice-change-B6');
  await expect(administrator.getByTestId('voice-try')).toBeEnabled();
  await look('voice of an area');
  await administrator.keyboard.press('Escape');
  await expect(administrator.getByTestId('voice-save')).toBeHidden();
  await press(administrator, 'hall-files-link');
  await expect(administrator.getByTestId('hall-files-input')).toBeAttached();
  await look('files of the hall');
}

test.describe('the console @console', () => {
  test('is read and worked by keyboard on every page', async ({ hall, pages }) => {
    test.setTimeout(LIMIT_MS);
    const reader = new PageReader();
    const clerk = await pages.console();
    const look = readerOf(clerk, reader, 'clerk');
    await look('sign-in');
    await signIn(clerk, 'clerk01', 'not the password');
    await expect(clerk.getByTestId('sign-in-problem')).toBeVisible();
    await look('sign-in refused');
    const account = hall.readSignIns().staff.find(({ username }) => username === 'clerk01');
    await signInOverSlowLine(clerk, 'clerk01', account?.password ?? '');
    await takeNumber(await pages.device('kiosk'));
    await workAtWindow(clerk, look);

    await superviseTheHall(pages, reader);
    await administerTheHall(pages, reader);
    const guide = await pages.staff('guide');
    await expect(guide.getByTestId('staff-name')).toBeVisible();
    await readerOf(guide, reader, 'guide')('first page');
    expect(reader.faults).toEqual([]);
  });

  test('keeps its pages through a lost network and says so', async ({ pages }) => {
    const reader = new PageReader();
    const clerk = await pages.staff('clerk01');
    await clerk.getByTestId(`window-${WINDOW}`).click();
    await expect(clerk.getByTestId('call-next')).toBeEnabled();
    const supervisor = await pages.staff('supervisor');
    await expect(supervisor.getByTestId('floor-queue-A-ZH')).toBeVisible();
    for (const page of [clerk, supervisor]) await page.context().setOffline(true);
    for (const page of [clerk, supervisor]) {
      await expect(page.getByTestId('offline-banner')).toBeVisible({ timeout: 30_000 });
      await reader.findInaccessible(page, 'without a network');
      await reader.findCut(page, 'without a network', true);
    }
    await expect(clerk.getByTestId('call-next')).toBeDisabled();
    await expect(supervisor.getByTestId('floor-queue-A-ZH')).toBeVisible();
    for (const page of [clerk, supervisor]) await page.context().setOffline(false);
    await expect(clerk.getByTestId('call-next')).toBeEnabled({ timeout: 30_000 });
    await expect(supervisor.getByTestId('offline-banner')).toBeHidden({ timeout: 30_000 });
    expect(reader.faults).toEqual([]);
  });
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './hall-pages';

/** Three departments, one comprehensive window. */
const ITEMS = ['A-SCJG-0040', 'A-JT-0020', 'A-WJ-0010'];
const WINDOW = 'A10';
const AREA = 'A1';
const QUEUE = 'A-ZH';
/** A call has to be seen within a second of the key press (issue: within a second). */
const AT_ONCE = { timeout: 1_000 };

interface Ticket {
  readonly label: string;
  readonly trackUrl: string;
}

async function takeTicket(kiosk: Page): Promise<Ticket> {
  for (const [index, itemId] of ITEMS.entries()) {
    if (index > 0) await kiosk.getByTestId('basket-add').click();
    await kiosk.getByTestId('search-open').click();
    await kiosk.getByTestId('search-input').fill(itemId);
    await kiosk.getByTestId(`item-${itemId}`).click();
  }
  await kiosk.getByTestId('basket-confirm').click();
  const label = await textOf(kiosk.getByTestId('ticket-label'));
  const trackUrl = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  return { label, trackUrl: trackUrl ?? '' };
}

async function textOf(locator: Locator): Promise<string> {
  await expect(locator).toBeVisible();
  return (await locator.innerText()).trim();
}

async function goToWindow(console: Page): Promise<void> {
  await console.getByTestId(`window-${WINDOW}`).click();
  await expect(console.getByTestId('call-next')).toBeEnabled();
}

async function completeAll(console: Page): Promise<void> {
  for (const index of ITEMS.keys()) {
    await console.getByTestId(`outcome-${index}-accepted`).click();
  }
  await console.getByTestId('complete').click();
}

async function expectCount(supervisor: Page, counter: string, count: number): Promise<void> {
  await expect(supervisor.getByTestId(`count-${QUEUE}-${counter}`)).toHaveText(String(count));
}

test.describe('a ticket goes from kiosk to rating @hall @ratings', () => {
  test('four pages at once, every step seen by the supervisor', async ({ pages }) => {
    const supervisor = await pages.staff('supervisor');
    await supervisor.getByTestId('supervisor-link').click();
    await expectCount(supervisor, 'issued', 0);
    const clerk = await pages.staff('clerk01');
    await goToWindow(clerk);
    const board = await pages.device('display', `area/${AREA}`);
    const screen = await pages.device('display', `window/${WINDOW}`);
    const kiosk = await pages.device('kiosk');

    const { label, trackUrl } = await takeTicket(kiosk);
    expect(label).toBe('A001');
    await expectCount(supervisor, 'issued', 1);
    await expect(supervisor.getByTestId(`waiting-${QUEUE}`)).toHaveText('1');
    const phone = await pages.citizen(trackUrl);
    await expect(phone.getByTestId('ticket-ahead')).toContainText('0');

    await clerk.getByTestId('call-next').click();
    await Promise.all([
      expect(board.getByTestId(`call-${label}`)).toBeVisible(AT_ONCE),
      expect(screen.getByTestId('window-label')).toHaveText(label, AT_ONCE),
      expect(phone.getByTestId('ticket-window')).toContainText(WINDOW, AT_ONCE),
    ]);
    await expect(clerk.getByTestId('current-label')).toHaveText(label);
    await expectCount(supervisor, 'called', 1);

    await clerk.getByTestId('start').click();
    await expectCount(supervisor, 'started', 1);
    await completeAll(clerk);
    await expectCount(supervisor, 'completed', 1);

    await phone.getByTestId('rate-5').click();
    await phone.getByTestId('rate-submit').click();
    await expect(phone.getByTestId('rate-thanks')).toBeVisible();
    await expectCount(supervisor, 'rated', 1);
    await expectSecondRatingRefused(phone, trackUrl);
  });

  test('the API dies between the call and the completion', async ({ hall, pages }) => {
    const supervisor = await pages.staff('supervisor');
    await supervisor.getByTestId('supervisor-link').click();
    const clerk = await pages.staff('clerk01');
    await goToWindow(clerk);
    const board = await pages.device('display', `area/${AREA}`);
    const screen = await pages.device('display', `window/${WINDOW}`);
    const kiosk = await pages.device('kiosk');
    const { label, trackUrl } = await takeTicket(kiosk);
    const phone = await pages.citizen(trackUrl);
    await clerk.getByTestId('call-next').click();
    await expect(phone.getByTestId('ticket-window')).toContainText(WINDOW);
    const all = [supervisor, clerk, board, screen, phone];
    for (const page of all) await markDocument(page);

    await hall.killApi();
    await hall.untilHealthy();

    await expect(clerk.getByTestId('current-label')).toHaveText(label);
    await clerk.getByTestId('start').click();
    await completeAll(clerk);
    await expectCount(supervisor, 'completed', 1);
    await expect(board.getByTestId(`call-${label}`)).toBeHidden();
    await expect(screen.getByText(label)).toBeHidden();
    await phone.getByTestId('rate-5').click();
    await phone.getByTestId('rate-submit').click();
    await expect(phone.getByTestId('rate-thanks')).toBeVisible();
    await expectCount(supervisor, 'rated', 1);
    await expectCount(supervisor, 'issued', 1);
    for (const page of all) expect(await isSameDocument(page)).toBe(true);
  });
});

/** The page offers no second rating, and the API would refuse one. */
async function expectSecondRatingRefused(phone: Page, trackUrl: string): Promise<void> {
  await phone.reload();
  await expect(phone.getByTestId('rate-thanks')).toBeVisible();
  await expect(phone.getByTestId('rate-submit')).toHaveCount(0);
  const answer = await phone.request.post('/api/v1/citizen/ticket/rating', {
    headers: {
      authorization: `Bearer ${trackUrl.split('/').at(-1) ?? ''}`,
      'idempotency-key': 'a second rating',
    },
    data: { level: 1 },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'ratings.already-rated' });
}

/** A reload would lose the mark. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-unbroken', 'yes'));
}

async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.getAttribute('data-unbroken') === 'yes');
}

import type { Locator, Page } from '@playwright/test';
import type { IssuedTicketView } from '@onewindow/contracts';
import { FLASH_PATTERN_MS, FLASH_SECONDS } from '../../apps/citizen/src/reminder/call-flash';
import { seriousFaultsOf } from './accessibility';
import { ClerkAtWindow, kioskOf } from './hall-apis';
import type { HallUnderTest } from './hall-under-test';
import { listenToPhone, signalsOf } from './heard-signals';
import { findCutTexts } from './page-fit';
import { expect, test } from './phones';

const ITEMS = ['A-SCJG-0040', 'A-JT-0020', 'A-WJ-0010'];
const WINDOW = 'A10';
/** The queue's own; a call may be marked as missed after it. */
const NO_SHOW_MINUTES = 3;
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const WIDTHS = [320, 360, 390, 430] as const;

function takeNumber(hall: HallUnderTest): Promise<IssuedTicketView> {
  return kioskOf(hall).tickets.issue('zc', { itemIds: ITEMS, purpose: 'apply' });
}

const stateOf = (phone: Page): Locator => phone.getByTestId('ticket-state');
const aheadOf = (phone: Page): Locator => phone.getByTestId('ticket-ahead');

async function expectAhead(phone: Page, count: number): Promise<void> {
  await expect(aheadOf(phone)).toHaveText(`${count} 人`);
}

/** Every language, width and size of letters; what leaves its box is listed with them. */
async function expectNothingCut(phone: Page): Promise<void> {
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    await phone.getByTestId(`language-${language}`).click();
    for (const letters of ['100%', '200%']) {
      await phone.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      for (const width of WIDTHS) {
        await phone.setViewportSize({ width, height: 844 });
        const found = await findCutTexts(phone, { scrolls: true });
        faults.push(...found.map((fault) => `${language} ${width} ${letters}: ${fault}`));
      }
    }
    await phone.evaluate(() => (document.documentElement.style.fontSize = ''));
  }
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.getByTestId('language-zh-Hans').click();
  expect(faults).toEqual([]);
}

test.describe('a citizen follows the number on the phone @citizen', () => {
  test('cancels and takes it back, misses the call and comes back', async ({ hall, phones }) => {
    await takeNumber(hall);
    const own = await takeNumber(hall);
    const behind = await takeNumber(hall);
    await takeNumber(hall);
    const phone = await phones.open(own);
    const neighbour = await phones.open(behind);
    await expectAhead(phone, 1);
    await expectAhead(neighbour, 2);

    await phone.getByTestId('cancel').click();
    await phone.getByTestId('cancel-confirm').click();
    await expect(stateOf(phone)).toHaveText('已取消');
    await expectAhead(neighbour, 1);
    await expect(phone.getByTestId('undo-left')).toContainText('秒');
    await expectNothingCut(phone);
    expect(await seriousFaultsOf(phone)).toEqual([]);

    await phone.getByTestId('undo-cancel').click();
    await expect(stateOf(phone)).toHaveText('请准备');
    await expectAhead(phone, 1);
    await expectAhead(neighbour, 2);
    await expect(phone.getByTestId('returned')).toHaveText('已撤销取消，您的位置没有变。');

    const clerk = await ClerkAtWindow.goTo(hall, WINDOW);
    await miss(hall, clerk, own);
    await takeNumber(hall);
    await takeNumber(hall);
    await phone.reload();
    await expect(stateOf(phone)).toHaveText('已过号');
    await expect(phone.getByTestId('rejoin-place')).toHaveText('现在恢复排队，前面有 3 人先办。');
    await expectNothingCut(phone);
    expect(await seriousFaultsOf(phone)).toEqual([]);
    await phone.getByTestId('rejoin').click();
    await expect(stateOf(phone)).toHaveText('请准备');
    await expectAhead(phone, 3);
    await expect(phone.getByTestId('returned')).toHaveText('已恢复排队，前面有 3 人先办。');

    await miss(hall, clerk, own);
    await phone.getByTestId('rejoin').click();
    await expect(stateOf(phone)).toHaveText('请准备');
    await miss(hall, clerk, own);
    await expect(phone.getByTestId('rejoin-card')).toContainText('导办台');
    await expect(phone.getByTestId('rejoin')).toHaveCount(0);
    await expectNothingCut(phone);
  });

  test('is shown the way and rung to the window', async ({ hall, phones }) => {
    const own = await takeNumber(hall);
    const phone = await phones.open(own, { before: listenToPhone });
    await expect(phone.getByTestId('way-words')).toContainText('企业综合服务厅');
    await expect(phone.getByTestId('plan-window')).toHaveCount(0);
    await expectNothingCut(phone);
    expect(await seriousFaultsOf(phone)).toEqual([]);

    const bell = phone.getByTestId('bell');
    await expect(bell).toHaveAttribute('data-state', 'off');
    await bell.getByRole('switch').tap();
    await expect(bell).toHaveAttribute('data-state', 'on');
    await expect.poll(() => signalsOf(phone)).toEqual({ tones: 2, vibrations: [[60]] });

    const clerk = await ClerkAtWindow.goTo(hall, WINDOW);
    await clerk.callUntil(own);
    await expect(phone.getByTestId('ticket-window')).toHaveText(WINDOW);
    await expect(phone.getByTestId('plan-window')).toHaveAttribute('data-window', WINDOW);
    await expect(phone.getByTestId('say-call')).toContainText(`请到 ${WINDOW} 窗口`);
    await expect(phone).toHaveTitle(`请到 ${WINDOW} 窗口 · ${own.ticket.label}`);
    const pattern = [200, 100, 200, 100, 600];
    await expect.poll(() => signalsOf(phone)).toEqual({ tones: 4, vibrations: [[60], pattern] });
    await expectNothingCut(phone);
    expect(await seriousFaultsOf(phone)).toEqual([]);

    await phone.getByTestId('flash').getByRole('switch').tap();
    await hall.letPass(0.5);
    await clerk.recall(own);
    const vibrations = [[60], pattern, [60], pattern, FLASH_PATTERN_MS];
    await expect.poll(() => signalsOf(phone)).toEqual({ tones: 6, vibrations });
    const flash = phone.getByTestId('flash-screen');
    await expect(flash).toContainText(`请到 ${WINDOW} 窗口`);
    await expect(flash).toHaveCSS('animation-duration', `${FLASH_SECONDS}s`);
    expect(await seriousFaultsOf(phone)).toEqual([]);
    await phone.emulateMedia({ reducedMotion: 'reduce' });
    await expect(flash).toHaveCSS('animation-name', 'none');
    await flash.tap();
    await expect(flash).toHaveCount(0);
    const twice = { tones: 6, vibrations: [...vibrations, []] };
    // The same call is told again to whoever comes back, and rings no more.
    await hall.killApi();
    await hall.untilHealthy();
    await clerk.start(own);
    await expect(stateOf(phone)).toHaveText('办理中');
    expect(await signalsOf(phone)).toEqual(twice);
    await clerk.complete(own);
    await expect(phone.getByTestId('rate-5')).toBeVisible();
    await expectNothingCut(phone);
  });
});

async function miss(
  hall: HallUnderTest,
  clerk: ClerkAtWindow,
  own: IssuedTicketView,
): Promise<void> {
  await clerk.callUntil(own);
  await hall.letPass(NO_SHOW_MINUTES);
  await clerk.markMissed(own);
}

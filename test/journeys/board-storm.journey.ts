import type { Page } from '@playwright/test';
import type { IssuedTicketView } from '@onewindow/contracts';
import { RoughLine } from '../load/wire/rough-line';
import { ClerkAtWindow, kioskOf } from './hall-apis';
import { expect, test } from './hall-pages';
import { listenToPhone, signalsOf } from './heard-signals';

const AREA = 'A1';
const WINDOWS = ['A08', 'A09', 'A10', 'A11', 'A12'];
const ITEM = 'A-SCJG-0040';
const OFFLINE_MS = 30_000;
/** Each ring is two tones. */
const RING = 2;

const tonesOf = async (board: Page): Promise<number> => (await signalsOf(board)).tones;

test.describe('a board in bad weather @display', () => {
  test('shows every call of half a minute without a network, and rings for none twice', async ({
    hall,
    pages,
  }) => {
    test.setTimeout(150_000);
    const kiosk = kioskOf(hall);
    const take = (): Promise<IssuedTicketView> =>
      kiosk.tickets.issue('zc', { itemIds: [ITEM], purpose: 'apply' });
    const [first, ...five] = [
      await take(),
      await take(),
      await take(),
      await take(),
      await take(),
      await take(),
    ];
    const clerks: ClerkAtWindow[] = [];
    for (const [index, windowId] of WINDOWS.entries()) {
      clerks.push(await ClerkAtWindow.goTo(hall, windowId, index));
    }
    let isThere = true;
    const port = Number(new URL(hall.baseUrl).port);
    const line = await RoughLine.open(
      () => (isThere ? [port] : []),
      () => 0,
    );
    try {
      const board = await pages.device('display', `area/${AREA}`, {
        baseURL: line.baseUrl,
        before: listenToPhone,
      });
      await expect(board.getByTestId(`board-window-${WINDOWS[0]}`)).toBeVisible();
      await board.mouse.click(960, 540);
      await clerks[0]!.callUntil(first);
      await expect(board.getByTestId(`call-${first.ticket.label}`)).toBeVisible();
      await expect.poll(() => tonesOf(board)).toBe(RING);
      await clerks[0]!.start(first);
      await clerks[0]!.complete(first);

      isThere = false;
      line.cut(1);
      const backAt = performance.now() + OFFLINE_MS;
      for (const [index, ticket] of five.entries()) {
        await clerks[index]!.callUntil(ticket);
        await board.waitForTimeout(OFFLINE_MS / 6);
      }
      await board.waitForTimeout(Math.max(0, backAt - performance.now()));
      await expect(board.getByTestId(`call-${five[0]!.ticket.label}`)).toHaveCount(0);
      expect(await tonesOf(board)).toBe(RING);

      isThere = true;
      for (const { ticket } of five) {
        await expect(board.getByTestId(`call-${ticket.label}`)).toBeVisible({ timeout: 15_000 });
      }
      await expect.poll(() => tonesOf(board)).toBe(2 * RING);
      const last = await take();
      await clerks[4]!.start(five[4]!);
      await clerks[4]!.complete(five[4]!);
      await clerks[4]!.callUntil(last);
      await expect(board.getByTestId(`call-${last.ticket.label}`)).toBeVisible();
      await expect.poll(() => tonesOf(board)).toBe(3 * RING);
    } finally {
      await line.close();
    }
  });
});

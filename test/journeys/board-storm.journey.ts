import type { Page } from '@playwright/test';
import type { IssuedTicketView } from '@onewindow/contracts';
import { RoughLine } from '../load/wire/rough-line';
import { ClerkAtWindow, kioskOf } from './hall-apis';
import { expect, test } from './hall-pages';
import { announcementsOf, listenToBoard, silentUntilTouched } from './heard-signals';

const AREA = 'A1';
const WINDOWS = ['A08', 'A09', 'A10', 'A11', 'A12'];
const ITEM = 'A-SCJG-0040';
const OFFLINE_MS = 30_000;
const SPOKEN_WITHIN_MS = 25_000;

/** Every number the board has spoken, as often as it has. */
async function spokenBy(board: Page): Promise<readonly string[]> {
  const said = await announcementsOf(board);
  return said.flatMap(({ label, isSpoken }) => (label !== null && isSpoken ? [label] : []));
}

test.describe('a board in bad weather @display', () => {
  test('shows every call of half a minute without a network, and speaks none twice', async ({
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
        before: [listenToBoard, silentUntilTouched],
      });
      await expect(board.getByTestId(`board-window-${WINDOWS[0]}`)).toBeVisible();
      await expect(board.getByTestId('sound')).toHaveAttribute('data-state', 'blocked');
      await board.mouse.click(960, 540);
      await expect(board.getByTestId('sound')).toHaveAttribute('data-state', 'turned-on');
      await clerks[0]!.callUntil(first);
      await expect(board.getByTestId(`call-${first.ticket.label}`)).toBeVisible();
      await expect.poll(() => spokenBy(board)).toEqual([first.ticket.label]);
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
      expect(await spokenBy(board)).toEqual([first.ticket.label]);

      isThere = true;
      for (const { ticket } of five) {
        await expect(board.getByTestId(`call-${ticket.label}`)).toBeVisible({ timeout: 15_000 });
      }
      const last = await take();
      await clerks[0]!.start(five[0]!);
      await clerks[0]!.complete(five[0]!);
      await clerks[0]!.callUntil(last);
      await expect
        .poll(() => spokenBy(board), { timeout: SPOKEN_WITHIN_MS })
        .toContain(last.ticket.label);
      const spoken = await spokenBy(board);
      expect(new Set(spoken).size).toBe(spoken.length);
      // Of those made meanwhile the young ones, and no other.
      const young = five
        .map(({ ticket }) => ticket.label)
        .filter((label) => spoken.includes(label));
      expect(young.length).toBeGreaterThan(0);
      expect(young).not.toContain(five[0]!.ticket.label);
      const said = await announcementsOf(board);
      expect(said.every(({ ageMs }) => ageMs < SPOKEN_WITHIN_MS)).toBe(true);
    } finally {
      await line.close();
    }
  });
});

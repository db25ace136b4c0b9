import type { Browser, Page } from '@playwright/test';
import type { TicketView } from '@onewindow/contracts';
import { browserOnNetwork } from './hall-browsers';
import { ClerkAtWindow, kioskOf, signedIn } from './hall-apis';
import { expect, HallPages, test as base } from './hall-pages';
import type { HallUnderTest } from './hall-under-test';
import { announcementsOf, listenToBoard, type HeardAnnouncement } from './heard-signals';

const AREA = 'A1';
const ITEM = 'A-SCJG-0040';
const QUEUE = 'A-ZH';
const CALLS = 20;
const BURST_MS = 2_000;
const SPOKEN_WITHIN_MS = 25_000;
/** As long as a call stands in the featured place among others, and as a page is shown. */
const FEATURED_MS = 4_000;

/** A signage player: its browser plays without having been touched. */
const test = base.extend<{ player: Browser }>({
  player: async ({ launchOptions }, use) => {
    const player = await browserOnNetwork(
      launchOptions,
      '--autoplay-policy=no-user-gesture-required',
    );
    await use(player);
    await player.close();
  },
});

/** The rows below the featured call, page by page as they take their turns. */
class RowPages {
  private count = 0;
  private pages = new Map<number, readonly string[]>();

  /** Rows and the number of their page at one moment; a list that fits on one page has none yet. */
  async look(board: Page): Promise<void> {
    const { count, page, rows } = await board.locator('.list').evaluate((list) => ({
      count: list.querySelectorAll('.dot').length,
      page: [...list.querySelectorAll('.dot')].findIndex((dot) => dot.classList.contains('on')),
      rows: [...list.querySelectorAll<HTMLElement>('[data-testid^="call-A"]')].map(
        (row) => row.dataset['testid'] ?? '',
      ),
    }));
    // While calls still leave the featured place, rows move from page to page.
    if (count !== this.count) this.pages = new Map();
    this.count = count;
    if (page >= 0) this.pages.set(page, rows);
  }

  /** Whether every page has had its turn. */
  get isWhole(): boolean {
    return this.count > 0 && this.pages.size === this.count;
  }

  get labels(): readonly string[] {
    const inOrder = [...this.pages].sort(([a], [b]) => a - b);
    return inOrder.flatMap(([, rows]) => rows.map((id) => id.replace('call-', '')));
  }
}

const instantOf = ({ calledAt }: TicketView): number => Date.parse(calledAt ?? '');

const callsAmong = (said: readonly HeardAnnouncement[]): readonly string[] =>
  said.flatMap(({ kind, label }) => (kind === 'call' && label !== null ? [label] : []));

/** One writes and another approves; then an emergency takes the board over, until it is ended. */
async function tellEverybody(hall: HallUnderTest, screens: HallPages, board: Page): Promise<void> {
  const account = hall.readSignIns().staff.find(({ role }) => role === 'administrator')!;
  const author = await signedIn(hall, account);
  const { id } = await author.notices.draft('zc', {
    kind: 'notice',
    text: { zhHans: '今日四点停止取号', zhHant: null, en: null },
    areaIds: [AREA],
    from: null,
    until: '2099-01-01T00:00:00Z',
  });
  const desk = await screens.staff('supervisor');
  await desk.getByTestId('notices-link').click();
  await expect(board.getByTestId('notice-bar')).toHaveCount(0);
  await desk.getByTestId(`notice-${id}`).getByTestId('notice-approve').click();
  await expect(board.getByTestId('notice-bar')).toHaveText('今日四点停止取号');

  await desk.getByTestId('emergency-open').click();
  await desk.getByTestId('emergency-reason').fill('二楼冒烟');
  await desk.keyboard.press('Enter');
  await expect(board.getByTestId('emergency')).toHaveCount(0);
  await desk.getByTestId('emergency-yes').click();
  const takeover = board.getByTestId('emergency');
  await expect(takeover).toContainText('从安全出口有序撤离');
  await expect(takeover).toContainText('Do not use the lifts.');
  await expect
    .poll(async () => (await announcementsOf(board)).at(-1), { timeout: 20_000 })
    .toMatchObject({ kind: 'emergency', isSpoken: true });

  const raised = desk.locator('[data-standing="shown"]', { hasText: '火情' });
  await raised.getByTestId('notice-end').click();
  await desk.getByTestId('notice-reason').fill('误报');
  await desk.keyboard.press('Enter');
  await expect(takeover).toHaveCount(0);
}

test.describe('the voice of an area @display', () => {
  test('twenty calls in two seconds are all shown, and spoken or merged', async ({
    hall,
    player,
  }) => {
    const kiosk = kioskOf(hall);
    for (let n = 0; n < CALLS; n += 1) {
      await kiosk.tickets.issue('zc', { itemIds: [ITEM], purpose: 'apply' });
    }
    const windows = (await kiosk.halls.windows('zc'))
      .filter(({ areaId, queueIds }) => areaId === AREA && queueIds[0] === QUEUE)
      .slice(0, CALLS);
    const accounts = await hall.employClerks(CALLS);
    const clerks = await Promise.all(
      windows.map(({ id }, i) => ClerkAtWindow.signIn(hall, id, accounts[i]!)),
    );
    expect(clerks).toHaveLength(CALLS);

    const screens = new HallPages(player, hall);
    const board = await screens.device('display', `area/${AREA}`, { before: listenToBoard });
    await expect(board.getByTestId(`board-window-${windows[0]!.id}`)).toBeVisible();
    // All clips are there before the storm, as on any board that has been on for a moment.
    await board.waitForLoadState('networkidle');
    await expect(board.getByTestId('sound')).toHaveCount(0);

    const called = await Promise.all(
      clerks.map(async (clerk, i) => {
        await board.waitForTimeout((i * BURST_MS) / CALLS);
        return clerk.callNext();
      }),
    );
    await expect(board.locator('[data-testid^="board-window-A"].called')).toHaveCount(CALLS, {
      timeout: 1_000,
    });

    // Windows that call at once are in the order of their calls, not of the numbers.
    const byCall = [...called]
      .sort((a, b) => instantOf(a) - instantOf(b))
      .map(({ label }) => label);
    await expect(board.locator('.featured[data-testid^="call-A"]')).toHaveCount(1, {
      timeout: 2 * FEATURED_MS,
    });
    const rows = new RowPages();
    await expect
      .poll(
        async () => {
          await rows.look(board);
          const said = await announcementsOf(board);
          return rows.isWhole && said.some(({ kind }) => kind === 'look-up');
        },
        { timeout: SPOKEN_WITHIN_MS + 10_000, intervals: [500] },
      )
      .toBe(true);
    expect(rows.labels).toEqual([...byCall].reverse().slice(1));

    const said = await announcementsOf(board);
    const spoken = callsAmong(said);
    expect(spoken.length).toBeGreaterThanOrEqual(8);
    // What was begun before an earlier call was heard of stays the first; all others are in order.
    const [first, ...others] = spoken;
    const rest = byCall.filter((label) => label !== first);
    expect(others).toEqual(rest.slice(0, others.length));
    expect(said.every(({ isSpoken, ageMs }) => isSpoken && ageMs < SPOKEN_WITHIN_MS)).toBe(true);
    // Merged: whoever could not be spoken in time is asked, once, to look up.
    expect(said.filter(({ kind }) => kind === 'look-up')).toHaveLength(1);
    const whole = said.filter(({ sentences }) => sentences.length > 1);
    expect(whole.length).toBeLessThan(spoken.length / 2);
    await tellEverybody(hall, screens, board);
    await screens.close();
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seeded } from '../load/arrivals';
import { RoughLine } from '../load/wire/rough-line';
import { kioskOf } from './hall-apis';
import { expect, test } from './hall-pages';
import type { HallUnderTest } from './hall-under-test';

const AREA = 'A1';
const WINDOW = 'A10';
const ITEM = 'A-SCJG-0040';
const IN_LINE = 40;
const SEED = 20_261_127;
const DELAY_MS = 60;
const DROP_SHARE = 0.1;
const DROPPING_MS = 8_000;
const CUT_EVERY_MS = 2_500;
const CUT_SHARE = 0.3;
const BREATH_MS = 3_000;
/** A clerk looks before every key. */
const GLANCE_MS = 150;
/** The keys of the workplace; which of them may be pressed is what the page shows. */
const KEYS = [
  ['call-next', 'F2'],
  ['start', 'F4'],
  ['complete', 'F6'],
] as const;

/** All that can come between a key and its answer, with room to press some between the blows. */
async function raiseStorm(hall: HallUnderTest, line: RoughLine): Promise<void> {
  line.become({ delayMs: DELAY_MS, dropShare: DROP_SHARE });
  await pause(DROPPING_MS);
  line.become({ dropShare: 0 });
  const cutting = setInterval(() => line.cut(CUT_SHARE), CUT_EVERY_MS);
  try {
    for (const blow of ['killApi', 'killDatabase', 'killApi'] as const) {
      await hall[blow]();
      await hall.untilHealthy();
      await pause(BREATH_MS);
    }
  } finally {
    clearInterval(cutting);
    line.become({ delayMs: 0 });
  }
}

/** Presses whatever the page offers, as long as it is asked to and until the window is free. */
async function workOn(clerk: Page, goOn: () => boolean): Promise<void> {
  for (;;) {
    const offered: (typeof KEYS)[number][] = [];
    for (const key of KEYS) {
      if (await clerk.getByTestId(key[0]).isEnabled()) offered.push(key);
    }
    const [next] = offered;
    if (next?.[0] === 'call-next' && !goOn()) return;
    if (next) await clerk.keyboard.press(next[1]);
    await clerk.waitForTimeout(GLANCE_MS);
  }
}

test.describe('a window in bad weather @console', () => {
  test('is worked by keys through dead processes, a dead database and lost answers', async ({
    hall,
    pages,
  }) => {
    test.setTimeout(180_000);
    const kiosk = kioskOf(hall);
    for (let index = 0; index < IN_LINE; index += 1) {
      await kiosk.tickets.issue('zc', { itemIds: [ITEM], purpose: 'apply' });
    }
    const port = Number(new URL(hall.baseUrl).port);
    const line = await RoughLine.open(() => [port], seeded(SEED));
    try {
      const { baseUrl: baseURL } = line;
      const clerk = await pages.staff('clerk01', { baseURL });
      const screen = await pages.device('display', `window/${WINDOW}`, { baseURL });
      const board = await pages.device('display', `area/${AREA}`, { baseURL });
      await clerk.getByTestId(`window-${WINDOW}`).click();
      await expect(clerk.getByTestId('call-next')).toBeEnabled();
      await expect(board.getByTestId(`board-window-${WINDOW}`)).toBeVisible();

      let isRaging = true;
      const storm = raiseStorm(hall, line).finally(() => (isRaging = false));
      await workOn(clerk, () => isRaging);
      await storm;

      const { called, completed } = await hall.readStoredSteps();
      expect(completed.length).toBeGreaterThan(3);
      expect(called).toEqual(completed);
      expect(new Set(called).size).toBe(called.length);
      await expect(clerk.getByTestId('current-label')).toHaveCount(0);
      await expect(screen.getByTestId('window-label')).toHaveCount(0);
      await expect(board.locator('[data-testid^="call-"]')).toHaveCount(0);

      await clerk.keyboard.press('F2');
      const label = await clerk.getByTestId('current-label').innerText();
      await expect(screen.getByTestId('window-label')).toHaveText(label);
      await expect(board.getByTestId(`call-${label}`)).toBeVisible();
    } finally {
      await line.close();
    }
  });
});

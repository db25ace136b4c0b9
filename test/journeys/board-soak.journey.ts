import type { CDPSession, Page } from '@playwright/test';
import type { TicketView } from '@onewindow/contracts';
import { ClerkAtWindow, kioskOf } from './hall-apis';
import { expect, test } from './hall-pages';

const HALL = 'zc';
const AREA = 'A1';
const ITEM = 'A-SCJG-0040';
const WINDOWS = 8;
/** A clerk who is quicker than the next visitor is not kept waiting for that. */
const RESERVE = 10;

/** Hall minutes in a real one: everything that is counted in hall time comes that much sooner. */
const RATE = 15;
const HALL_MINUTES = 120;
const CALLS_PER_HALL_MINUTE = 24;
const AT_LEAST_PER_HALL_MINUTE = 22;
/** What a board has to draw for the first time is no leak. */
const WARM_UP_HALL_MINUTES = 10;
const LOOKS = 5;
const GROWTH_AT_MOST = 1.2;

interface Look {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function lookAt(cdp: CDPSession): Promise<Look> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heapMb: Math.round(value('JSHeapUsedSize') / 10_000) / 100,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

async function watched(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
}

/** `npm run journeys -- soak`: two hours of a hall's peak on its boards, in eight minutes. */
test('boards at the peak for two hours @soak', async ({ hall, pages }) => {
  test.setTimeout(1_200_000);
  await hall.liftQuotas();
  const kiosk = kioskOf(hall);
  const take = () => kiosk.tickets.issue(HALL, { itemIds: [ITEM], purpose: 'apply' });
  const { ticket: first } = await take();
  for (let n = 1; n < RESERVE; n += 1) await take();
  const windows = (await kiosk.halls.windows(HALL))
    .filter(({ areaId, queueIds }) => areaId === AREA && queueIds.includes(first.queueId))
    .slice(0, WINDOWS);
  const accounts = await hall.employClerks(windows.length);
  const clerks: ClerkAtWindow[] = [];
  for (const [index, { id }] of windows.entries()) {
    clerks.push(await ClerkAtWindow.signIn(hall, id, accounts[index]!));
  }
  const boards = {
    area: await pages.device('display', `area/${AREA}`),
    hall: await pages.device('display', 'hall'),
    window: await pages.device('display', `window/${windows[1]!.id}`),
  };
  await boards.area.mouse.click(960, 540);
  await expect(boards.area.getByTestId('sound')).toHaveCount(0, { timeout: 20_000 });
  const sessions = await Promise.all(Object.values(boards).map(watched));
  await hall.setClockRate(RATE);

  const looks: (readonly Look[])[] = [];
  let calls = 0;
  const called = new Map<ClerkAtWindow, TicketView>();
  /** Whoever was called is served, and the next is called; so every window has a call on the boards. */
  const visit = async (clerk: ClerkAtWindow): Promise<void> => {
    const ticket = called.get(clerk);
    if (ticket) {
      await clerk.start({ ticket });
      await clerk.complete({ ticket });
    }
    await take();
    called.set(clerk, await clerk.callNext());
    calls += 1;
  };
  const everyMs = 60_000 / RATE / CALLS_PER_HALL_MINUTE;
  const isLookDue = (hallMinutes: number) =>
    hallMinutes >=
    WARM_UP_HALL_MINUTES +
      (looks.length * (HALL_MINUTES - WARM_UP_HALL_MINUTES)) / (LOOKS - 1) -
      0.1;
  const startedMs = performance.now();
  const hallMinutes = () => ((performance.now() - startedMs) / 60_000) * RATE;
  const busy = clerks.map(() => Promise.resolve());
  for (let nth = 0; looks.length < LOOKS; nth += 1) {
    const windowIndex = nth % clerks.length;
    busy[windowIndex] = busy[windowIndex]!.then(() => visit(clerks[windowIndex]!));
    await Promise.all([
      busy[(nth + 1) % clerks.length],
      boards.area.waitForTimeout(Math.max(0, startedMs + (nth + 1) * everyMs - performance.now())),
    ]);
    if (isLookDue(hallMinutes())) looks.push(await Promise.all(sessions.map(lookAt)));
  }
  const minutes = hallMinutes();
  await Promise.all(busy);

  for (const [index, board] of Object.keys(boards).entries()) {
    console.log(board, JSON.stringify(looks.map((look) => look[index])));
    const [first, last] = [looks[0]![index]!, looks.at(-1)![index]!];
    expect(last.heapMb).toBeLessThan(first.heapMb * GROWTH_AT_MOST);
    expect(last.listeners).toBeLessThan(first.listeners * GROWTH_AT_MOST);
    expect(last.nodes).toBeLessThan(first.nodes * GROWTH_AT_MOST);
  }
  console.log(`${calls} calls in ${Math.round(minutes)} minutes of the hall`);
  expect(calls / minutes).toBeGreaterThan(AT_LEAST_PER_HALL_MINUTE);
  await expect(boards.area.getByTestId('freshness')).toHaveAttribute('data-state', 'fresh');
  const { label = '' } = called.get(clerks[1]!) ?? {};
  await expect(boards.area.getByTestId(`call-${label}`)).toBeVisible();
  await expect(boards.hall.getByTestId(`call-${label}`).first()).toBeVisible();
  await expect(boards.window.getByTestId('window-label')).toHaveText(label);
});

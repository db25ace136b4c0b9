import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { openDesks, openSampleHall, SAMPLE_HALL } from './bench-halls';
import type { BenchRun } from './bench-run';
import { summarizeLatencies, type LatencySummary } from './quantiles';

/** How many times slower than this machine: a good and a poor machine in a kiosk. */
export const SLOWDOWNS = [4, 6] as const;
/** Ways to the search and back, for one round. */
const WAYS = 4;
const KIOSK_PAGE = join(__dirname, '../../apps/kiosk/dist/index.html');
const KIOSK = { width: 1080, height: 1920 };
const SETTLES_WITHIN_MS = 250;

type Touched = 'home' | 'searchKey';

export type InputToPaintReport = Readonly<
  Record<`x${(typeof SLOWDOWNS)[number]}`, Readonly<Record<Touched, LatencySummary>>>
>;

/**
 * From a touch of the kiosk to the frame that shows its answer, with the processor slowed down: the
 * first page and its search, and a key of the search in a hall of 1,428 items. Nothing without a
 * browser on the machine, or while the kiosk is not built.
 */
export async function measureInputToPaint(run: BenchRun): Promise<InputToPaintReport | undefined> {
  const browser = existsSync(KIOSK_PAGE) ? await launch().catch(() => null) : null;
  if (browser === null) {
    run.say('inputToPaint: left out; it needs Chromium and a kiosk that is built (npm run build)');
    return undefined;
  }
  try {
    const page = await openKiosk(run, browser);
    run.say('inputToPaint: touches of a kiosk on a slow processor');
    return { x4: await touchSlowed(run, page, 4), x6: await touchSlowed(run, page, 6) };
  } finally {
    await browser.close();
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
}

async function openKiosk(run: BenchRun, browser: Browser): Promise<Page> {
  const { url, furnished } = await run.hall('input_to_paint', async (client) => {
    await openSampleHall(client);
    return openDesks(client, SAMPLE_HALL, 1);
  });
  const page = await browser.newPage({ viewport: KIOSK });
  await page.addInitScript(timeTouches);
  await page.goto(`${await run.api(url)}/kiosk/#device=${furnished[0]?.kioskKey}`);
  await page.getByTestId('search-open').waitFor();
  return page;
}

async function touchSlowed(
  run: BenchRun,
  page: Page,
  rate: number,
): Promise<Record<Touched, LatencySummary>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const ways = WAYS * run.wish.rounds;
  const home: number[] = [];
  const searchKey: number[] = [];
  for (let way = 0; way < ways; way += 1) {
    home.push(await touchOne(page, 'search-open'));
    for (const key of ['key-s', 'key-f', 'key-z']) searchKey.push(await touchOne(page, key));
    home.push(await touchOne(page, 'home'));
  }
  await devtools.detach();
  return { home: summarizeLatencies(home), searchKey: summarizeLatencies(searchKey) };
}

/** Touches, and lets the page come to rest, as people do. @returns milliseconds until it was painted */
async function touchOne(page: Page, testId: string): Promise<number> {
  await page.getByTestId(testId).click();
  await page.waitForTimeout(SETTLES_WITHIN_MS);
  return page.evaluate(() => (window as unknown as TimedWindow).paintedMs);
}

interface TimedWindow {
  paintedMs: number;
}

/**
 * Runs in the page before anything of ours. A frame's callbacks run before it is painted; a message
 * posted from one arrives once it has been.
 */
function timeTouches(): void {
  const painted = new MessageChannel();
  let touchedAt = 0;
  painted.port1.onmessage = () =>
    Object.assign(window, { paintedMs: performance.now() - touchedAt });
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      touchedAt = timeStamp;
      requestAnimationFrame(() => painted.port2.postMessage(null));
    },
    { capture: true },
  );
}

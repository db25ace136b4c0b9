import type { CDPSession, Page } from '@playwright/test';

/** The profile of Lighthouse for 4G as it is away from the mast, on a phone four times slower. */
const LATENCY_MS = 150;
const DOWN_BYTES_PER_SECOND = 1_600_000 / 8;
const UP_BYTES_PER_SECOND = 750_000 / 8;
const TIMES_SLOWER = 4;

export interface Loaded {
  readonly path: string;
  /** As sent: packed, with its headers. */
  readonly bytes: number;
}

/** Slows a page down and writes down what it loads. */
export async function slowDown(page: Page): Promise<{ readonly loaded: Loaded[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN_BYTES_PER_SECOND,
    uploadThroughput: UP_BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  return { loaded: watchLoads(session) };
}

function watchLoads(session: CDPSession): Loaded[] {
  const loaded: Loaded[] = [];
  const paths = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return loaded;
}

/** Runs in the page before anything of ours: marks when number and state are painted. */
export function markNumber(): void {
  const look = new MutationObserver(() => {
    const isThere = (name: string) => document.querySelector(`[data-testid="${name}"]`) !== null;
    if (!isThere('ticket-label') || !isThere('ticket-state')) return;
    look.disconnect();
    performance.mark('number-there');
    requestAnimationFrame(() => setTimeout(() => performance.mark('number-painted')));
  });
  look.observe(document, { childList: true, subtree: true });
}

export interface FirstLook {
  readonly paintedMs: number;
  /** What had been asked for by then, page left out. */
  readonly asked: readonly string[];
}

export async function firstLookOf(page: Page): Promise<FirstLook> {
  const painted = () => performance.getEntriesByName('number-painted').length > 0;
  await page.waitForFunction(painted);
  return page.evaluate(() => {
    const timeOf = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ startTime, name }) => startTime < timeOf('number-there') && !/^data:/.test(name))
      .map(({ name }) => new URL(name).pathname);
    return { paintedMs: timeOf('number-painted'), asked };
  });
}

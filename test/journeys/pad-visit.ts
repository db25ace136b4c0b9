import type { Page } from '@playwright/test';
import { expect } from './hall-pages';

/** One item of the comprehensive windows. */
const ITEM = 'A-SCJG-0040';
export const WINDOW = 'A10';

export interface Visit {
  readonly label: string;
  readonly trackUrl: string;
}

/** An administrator lets the tablet in that shows a code, as the pad of the window. */
export async function letIn(tablet: Page, administrator: Page): Promise<void> {
  const session = () => administrator.request.get('/api/v1/session');
  await expect.poll(async () => (await session()).status()).toBe(200);
  const code = await tablet.getByTestId('one-time-code').getAttribute('data-code');
  const answer = await administrator.request.post('/api/v1/halls/zc/devices', {
    headers: { 'idempotency-key': `let in ${code}` },
    data: { code, name: `${WINDOW} 评价器`, areaId: null, windowId: WINDOW },
  });
  expect(answer.status()).toBe(201);
  await expect(tablet.getByTestId('pad-idle')).toContainText(WINDOW);
}

export async function takeNumber(kiosk: Page): Promise<Visit> {
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('search-input').fill(ITEM);
  await kiosk.getByTestId(`item-${ITEM}`).click();
  await kiosk.getByTestId('basket-confirm').click();
  const label = (await kiosk.getByTestId('ticket-label').innerText()).trim();
  const trackUrl = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  // The next citizen finds the home page.
  await kiosk.reload();
  return { label, trackUrl: trackUrl ?? '' };
}

/** Calls whoever comes next, serves and completes. */
export async function serve(clerk: Page, label: string): Promise<void> {
  await clerk.getByTestId('call-next').click();
  await expect(clerk.getByTestId('current-label')).toHaveText(label);
  await clerk.getByTestId('start').click();
  await clerk.getByTestId('outcome-0-accepted').click();
  await clerk.getByTestId('complete').click();
}

/** All that the hall tells this page from now on, by socket and by HTTP. */
export function overhear(page: Page): string[] {
  const told: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => told.push(payload.toString())),
  );
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return;
    response.text().then(
      (text) => told.push(text),
      () => undefined,
    );
  });
  return told;
}

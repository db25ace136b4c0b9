import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HallPages } from './hall-pages';
import { expect, test } from './hall-under-test';

const ITEM = 'A-SCJG-0040';
const WINDOW = 'A10';

async function takeTicket(kiosk: Page): Promise<{ label: string; trackUrl: string }> {
  await kiosk.getByTestId('search-open').click();
  await kiosk.getByTestId('search-input').fill(ITEM);
  await kiosk.getByTestId(`item-${ITEM}`).click();
  await kiosk.getByTestId('basket-confirm').click();
  const label = kiosk.getByTestId('ticket-label');
  await expect(label).toBeVisible();
  const trackUrl = await kiosk.getByTestId('ticket-qr').getAttribute('data-track-url');
  return { label: (await label.innerText()).trim(), trackUrl: trackUrl ?? '' };
}

test.describe('a hall comes back from its backup @operations', () => {
  test('as it was then, and goes on from there', async ({ browser, hall }) => {
    const pages = new HallPages(browser, hall);
    const file = join(hall.dataDirectory, 'monday.owb');

    const kept = await takeTicket(await pages.device('kiosk'));
    const phone = await pages.citizen(kept.trackUrl);
    await expect(phone.getByTestId('ticket-ahead')).toContainText('0');

    // The hall serves on while it is backed up, and after it.
    await hall.runTool('backup', [file]);
    const lost = await takeTicket(await pages.device('kiosk'));
    expect([kept.label, lost.label]).toEqual(['A001', 'A002']);

    await hall.close();
    expect(await hall.runTool('restore', [file])).toContain('恢复完成');
    await hall.reopen();

    // The page was open all the time; nobody has reloaded it.
    await expect(phone.getByTestId('ticket-ahead')).toContainText('0');
    const clerk = await pages.staff('clerk01');
    await clerk.getByTestId(`window-${WINDOW}`).click();
    await clerk.getByTestId('call-next').click();
    await expect(clerk.getByTestId('current-label')).toHaveText(kept.label);
    await expect(phone.getByTestId('ticket-window')).toContainText(WINDOW);

    const gone = await phone.request.get('/api/v1/citizen/ticket', {
      headers: { authorization: `Bearer ${lost.trackUrl.split('/').at(-1) ?? ''}` },
    });
    expect(await gone.json()).toMatchObject({ code: 'citizen.token-invalid' });
    const next = await takeTicket(await pages.device('kiosk'));
    // The number was never given as far as this hall knows, and the one on the window stays alone.
    expect(next.label).toBe('A002');
    expect(next.trackUrl).not.toBe(lost.trackUrl);
  });
});

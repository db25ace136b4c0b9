import type { Page } from '@playwright/test';
import type { IssuedTicketView } from '@onewindow/contracts';
import { PrinterSimulator, SOUND_PRINTER } from '@onewindow/printer';
import { linesOf } from '@onewindow/printing';
import { kioskOf, signedIn } from './hall-apis';
import { expect, test } from './hall-pages';
import type { HallUnderTest } from './hall-under-test';
import { findMisfits, type HandFit } from './hand-fit';
import { PageReader } from './page-reader';

const HALL = 'zc';
const USUAL: HandFit = { keyMm: 20 };
const ELDER: HandFit = { keyMm: 25, textMm: 6, titleMm: 8 };

/** A page in each of its modes, and how to come there from the one before. */
const MODES: readonly { readonly toggled: readonly string[]; readonly fit: HandFit }[] = [
  { toggled: [], fit: USUAL },
  { toggled: ['low-reach'], fit: { ...USUAL, lowestThird: true } },
  { toggled: ['elder'], fit: { ...ELDER, lowestThird: true } },
  { toggled: ['low-reach'], fit: ELDER },
  { toggled: ['elder'], fit: USUAL },
];

async function staffOf(hall: HallUnderTest, role: string) {
  const account = hall.readSignIns().staff.find((staff) => staff.role === role);
  if (!account) throw new Error(`The sign-ins name no ${role}`);
  return signedIn(hall, account);
}

/** By touch; what the hall has answered comes back. */
async function takeTicket(kiosk: Page): Promise<IssuedTicketView> {
  await kiosk.locator('[data-testid^="item-"]').first().click();
  const answered = kiosk.waitForResponse(/\/tickets$/);
  await kiosk.getByTestId('basket-confirm').click();
  return (await (await answered).json()) as IssuedTicketView;
}

/** What does not fit a hand or an eye in any mode, in the longest language and in the first. */
async function faultsOf(kiosk: Page, state: string): Promise<string[]> {
  const reader = new PageReader();
  const faults: string[] = [];
  for (const { toggled, fit } of MODES) {
    for (const mode of toggled) await kiosk.getByTestId(`mode-${mode}`).click();
    for (const language of ['en', 'zh-Hans']) {
      await kiosk.getByTestId(`language-${language}`).click();
      await reader.findCut(kiosk, `${state} ${toggled.join()} ${language}`);
      const misfits = await findMisfits(kiosk, fit);
      faults.push(...misfits.map((misfit) => `${state} ${toggled.join()} ${language}: ${misfit}`));
    }
  }
  return [...faults, ...reader.faults];
}

test('a ticket is on paper, or the screen is the ticket @kiosk', async ({ pages, hall }) => {
  const inKiosk = await PrinterSimulator.start();
  const atDesk = await PrinterSimulator.start({ paper: 58 });
  const labels = (printer: PrinterSimulator) => printer.sheets.map((sheet) => linesOf(sheet));
  try {
    const administrator = await staffOf(hall, 'administrator');
    const guide = await staffOf(hall, 'guide');
    const { id: deviceId } = await kioskOf(hall).device.current();
    const local = { host: '127.0.0.1', commands: 'generic' } as const;
    const add = administrator.printers.add;
    await add(HALL, { ...local, name: '取号机', port: inKiosk.port, paper: 80, deviceId });
    const desk = {
      ...local,
      name: '导办台',
      port: atDesk.port,
      paper: 58,
      deviceId: null,
    } as const;
    const { id: deskId } = await add(HALL, desk);
    const kiosk = await pages.device('kiosk');

    await test.step('the paper carries the number on the screen', async () => {
      const { ticket } = await takeTicket(kiosk);
      await expect(kiosk.getByTestId('print-printed')).toBeVisible();
      expect(labels(inKiosk).at(-1)).toContain(ticket.label);
      await kiosk.getByTestId('ticket-done').click();
    });

    await test.step('a slow printer is waited for', async () => {
      await inKiosk.change({ bytesPerSecond: 3_000 });
      await takeTicket(kiosk);
      await expect(kiosk.getByTestId('print-printing')).toBeVisible();
      await expect(kiosk.getByTestId('print-printed')).toBeVisible();
      expect(await faultsOf(kiosk, 'printed')).toEqual([]);
      await inKiosk.change(SOUND_PRINTER);
      await kiosk.getByTestId('ticket-done').click();
    });

    await test.step('without paper the screen is the ticket, and the guide prints it', async () => {
      await inKiosk.change({ paper: 'out' });
      const { ticket, trackUrl } = await takeTicket(kiosk);
      await expect(kiosk.getByTestId('print-failed')).toBeVisible({ timeout: 3_000 });
      await expect(kiosk.getByTestId('ticket-qr')).toHaveAttribute('data-track-url', trackUrl);
      expect(await faultsOf(kiosk, 'no paper')).toEqual([]);
      await expect(kiosk.getByTestId('print-retry')).toBeHidden();
      await kiosk.getByTestId('print-help').click();
      await kiosk.getByTestId('help-close').click();
      await expect(kiosk.getByTestId('print-retry')).toBeVisible();
      await kiosk.getByTestId('print-noted').click();
      await expect(kiosk.getByTestId('search-open')).toBeVisible();

      const state = (await guide.printers.list(HALL)).map(({ name, state: found }) => [
        name,
        found,
      ]);
      expect(state).toContainEqual(['取号机', 'paper-out']);
      await guide.prints.start(HALL, ticket.id, { printerId: deskId });
      expect(labels(atDesk).at(-1)).toContain(ticket.label);
      expect(labels(inKiosk).flat()).not.toContain(ticket.label);
      await inKiosk.change(SOUND_PRINTER);
    });

    await test.step('of a doubt the citizen is asked', async () => {
      await inKiosk.change({ closesAfterBytes: 90 });
      const { ticket } = await takeTicket(kiosk);
      await expect(kiosk.getByTestId('print-in-doubt')).toBeVisible({ timeout: 3_000 });
      expect(await faultsOf(kiosk, 'in doubt')).toEqual([]);
      await inKiosk.change(SOUND_PRINTER);
      await kiosk.getByTestId('print-retry').click();
      await expect(kiosk.getByTestId('print-printed')).toBeVisible();
      const paper = labels(inKiosk).at(-1)?.join() ?? '';
      expect(paper).toContain(ticket.label);
      expect(paper).toContain('补打');
      await kiosk.getByTestId('ticket-done').click();
    });
  } finally {
    await inKiosk.stop();
    await atDesk.stop();
  }
});

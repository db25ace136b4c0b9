import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousFaultsOf } from './accessibility';
import { expect, HallUnderTest, test } from './hall-under-test';
import { PROJECT_ROOT } from './test-halls';

const SAMPLE = join(PROJECT_ROOT, 'samples', 'zengcheng');
const FILES = [
  'hall.json',
  'areas.csv',
  'windows.csv',
  'queues.csv',
  'departments.csv',
  'items-a.csv',
  'items-b.csv',
];
const PERSON = { name: '王芳', username: 'wangfang', password: 'brown kettle sings' };

/** A hall with nothing in it, and the code its terminal shows. */
const guided = test.extend<{ code: string }>({
  hall: async ({}, use) => {
    const hall = await HallUnderTest.openNew({ ONEWINDOW_FIRST_START: 'guided' });
    try {
      await use(hall);
    } finally {
      await hall.stop();
    }
  },
  code: async ({ hall }, use) => {
    const terminal = join(hall.dataDirectory, 'hall.log');
    const shown = (): string | undefined =>
      /设置码 Code {2}(\S+)/.exec(readFileSync(terminal, 'utf8'))?.[1];
    await expect.poll(shown).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
    await use(shown() ?? '');
  },
});

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByTestId('setup-code').fill(code);
  await page.getByTestId('setup-code-enter').click();
}

/** The files of the sample, one of them changed on the way. */
function uploads(change: Record<string, (text: string) => string> = {}) {
  return FILES.map((name) => {
    const text = readFileSync(join(SAMPLE, name), 'utf8');
    const mimeType = name.endsWith('.json') ? 'application/json' : 'text/csv';
    return { name, mimeType, buffer: Buffer.from(change[name]?.(text) ?? text) };
  });
}

async function createAdministrator(page: Page, password = PERSON.password): Promise<void> {
  await page.getByTestId('setup-name').fill(PERSON.name);
  await page.getByTestId('setup-username').fill(PERSON.username);
  await page.getByTestId('setup-password').fill(password);
  await page.getByTestId('setup-create').click();
}

async function signIn(page: Page): Promise<void> {
  await page.getByTestId('sign-in-username').fill(PERSON.username);
  await page.getByTestId('sign-in-password').fill(PERSON.password);
  await page.getByTestId('sign-in-submit').click();
  await expect(page.getByTestId('staff-name')).toContainText(PERSON.name);
}

guided.describe('somebody sets up the first hall in the browser @console', () => {
  guided('with the sample, step by step', async ({ page, code }) => {
    // The first page of an empty hall leads there by itself.
    await page.goto('/');
    await expect(page).toHaveURL(/\/console\/setup$/);
    await enterCode(page, 'AAAAA-AAAAA');
    await expect(page.getByTestId('setup-problem')).toBeVisible();
    expect(await seriousFaultsOf(page)).toEqual([]);
    await enterCode(page, code.toLowerCase());

    await page.getByTestId('setup-sample').check();
    await expect(page.getByTestId('import-window')).toContainText('222');
    await expect(page.getByTestId('import-item')).toContainText('1,428');
    expect(await seriousFaultsOf(page)).toEqual([]);
    await page.getByTestId('setup-next').click();

    await createAdministrator(page, 'wangfang2026');
    await expect(page.getByTestId('setup-problem')).toBeVisible();
    expect(await seriousFaultsOf(page)).toEqual([]);
    await createAdministrator(page);
    await expect(page.getByTestId('setup-done')).toContainText(PERSON.username);
    expect(await seriousFaultsOf(page)).toEqual([]);
    await page.getByTestId('setup-sign-in').click();
    await signIn(page);

    const halls = await page.request.get('/api/v1/halls');
    expect(await halls.json()).toMatchObject([{ id: 'zc' }]);
  });

  guided('with files of their own, and changes them later', async ({ page, code }) => {
    await page.goto('/setup/');
    await enterCode(page, code);
    await page.getByTestId('setup-files').check();

    // A slip in a cell is told with its place, and nothing is made of the files.
    const slip = (text: string) => text.replace('apply,', 'aply,');
    await page.getByTestId('hall-files-input').setInputFiles(uploads({ 'queues.csv': slip }));
    const fault = page.getByTestId('import-faults').getByRole('row').nth(1);
    await expect(fault).toContainText('queues.csv');
    await expect(fault).toContainText('purpose');
    await expect(page.getByTestId('setup-next')).toHaveCount(0);
    expect(await seriousFaultsOf(page)).toEqual([]);
    expect(await (await page.request.get('/api/v1/halls')).json()).toEqual([]);

    const renamed = (text: string) => text.replace('"id": "zc"', '"id": "nb"');
    await page.getByTestId('hall-files-input').setInputFiles(uploads({ 'hall.json': renamed }));
    await expect(page.getByTestId('import-counts')).toContainText('nb');
    await page.getByTestId('setup-next').click();
    await createAdministrator(page);
    await page.getByTestId('setup-sign-in').click();
    await signIn(page);

    await page.getByTestId('hall-files-link').click();
    const shorter = (text: string) => text.replace('企业综合受理', '企业综合');
    await page
      .getByTestId('hall-files-input')
      .setInputFiles(uploads({ 'hall.json': renamed, 'queues.csv': shorter }));
    await expect(page.getByTestId('import-queue')).toContainText('更新 1');
    expect(await seriousFaultsOf(page)).toEqual([]);
    await page.getByTestId('import-apply').click();
    await expect(page.getByTestId('import-done')).toBeVisible();
    const queues = await page.request.get('/api/v1/halls/nb/queues');
    expect(await queues.json()).toContainEqual(
      expect.objectContaining({ names: expect.objectContaining({ zhHans: '企业综合' }) as object }),
    );

    await page.goto('/setup/');
    await expect(page).toHaveURL(/\/console\/(?!setup)/);
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './hall-pages';
import { findMisfits, type HandFit } from './hand-fit';
import { listenToGuidance, saidBy } from './heard-signals';
import { PageReader } from './page-reader';

const USUAL: HandFit = { keyMm: 20 };
const ELDER: HandFit = { keyMm: 25, textMm: 6, titleMm: 8, mostChoices: 4 };

interface Visitor {
  readonly language: string;
  readonly modes: readonly string[];
  readonly fit: HandFit;
  /** Until the kiosk asks whether anybody is there, and from then to the end. */
  readonly idleSeconds: readonly [warned: number, over: number];
}

const VISITORS: readonly Visitor[] = [
  { language: 'en', modes: [], fit: USUAL, idleSeconds: [45, 20] },
  // A machine without an English voice says so, which takes some room.
  { language: 'en', modes: ['elder', 'contrast', 'guidance'], fit: ELDER, idleSeconds: [90, 30] },
  {
    language: 'zh-Hant',
    modes: ['low-reach'],
    fit: { ...USUAL, lowestThird: true },
    idleSeconds: [45, 20],
  },
  {
    language: 'zh-Hans',
    modes: ['elder', 'low-reach', 'contrast', 'guidance'],
    fit: { ...ELDER, lowestThird: true },
    idleSeconds: [90, 30],
  },
];

/** Walks one visitor through every page of the kiosk and writes down what does not fit. */
/** A page is spoken of once it has settled. */
const SPEAKS_WITHIN_MS = 300;

class Walk {
  readonly faults: string[] = [];
  private readonly reader = new PageReader();
  private barAt: string | null = null;

  constructor(
    private readonly kiosk: Page,
    private readonly visitor: Visitor,
  ) {}

  async everyPage(): Promise<readonly string[]> {
    const { kiosk } = this;
    await this.touch(`language-${this.visitor.language}`);
    for (const mode of this.visitor.modes) await this.touch(`mode-${mode}`);
    await this.look('home');
    await this.beRefused();
    await this.touch('browse-department');
    await this.look('departments');
    await kiosk.locator('[data-testid^="topic-"]').first().click();
    await this.look('a department');
    await this.touch('home');
    await this.touch('search-open');
    await this.look('search');
    await this.touch('key-g');
    await this.look('results');
    await kiosk.locator('[data-testid^="item-"]').first().click();
    await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
    await this.look('visit');
    await this.touch('help-open');
    await this.look('help');
    await this.touch('help-close');
    await this.beAsked();
    await this.touch('idle-stay');
    await this.touch('basket-add');
    await this.look('home with a choice');
    await this.touch('basket-open');
    await this.touch('basket-confirm');
    await expect(kiosk.getByTestId('ticket-label')).toBeVisible();
    await this.look('ticket');
    await this.touch('ticket-done');
    await this.expectWiped();
    return [...this.faults, ...this.reader.faults].map(
      (fault) => `${this.visitor.modes.join()}: ${fault}`,
    );
  }

  /** The queue takes nobody at the moment. */
  private async beRefused(): Promise<void> {
    const json = {
      code: 'ticketing.queue-paused',
      message: 'paused',
      details: {},
      requestId: 'r',
    };
    await this.kiosk.route('**/visit-plans', (route) => route.fulfill({ status: 422, json }));
    await this.kiosk.locator('[data-testid^="item-"]').first().click();
    await expect(this.kiosk.getByTestId('failure-paused')).toBeVisible();
    await this.look('refused');
    await this.touch('choose-other');
    await this.kiosk.unroute('**/visit-plans');
  }

  /** A visitor who stands still is asked, and the screen says how long there is to answer. */
  private async beAsked(): Promise<void> {
    const [warned, over] = this.visitor.idleSeconds;
    await this.kiosk.clock.fastForward((warned - 1) * 1_000);
    await expect(this.kiosk.getByTestId('idle-stay')).toBeHidden();
    await this.kiosk.clock.fastForward(1_000);
    await expect(this.kiosk.getByRole('alertdialog')).toContainText(
      new RegExp(`${over}|${over - 1}`),
    );
    await this.look('asked');
  }

  async expectWiped(): Promise<void> {
    const page = this.kiosk.locator('html');
    await expect(this.kiosk.getByTestId('search-open')).toBeVisible();
    await expect(this.kiosk.getByTestId('basket-open')).toBeHidden();
    await expect(page).toHaveAttribute('lang', 'zh-Hans');
    await expect(page).toHaveAttribute('data-theme', 'light');
    for (const mode of ['elder', 'low-reach', 'contrast', 'guidance']) {
      await expect(page).not.toHaveAttribute(`data-${mode}`);
    }
  }

  private async touch(testId: string): Promise<void> {
    await this.kiosk.getByTestId(testId).click();
    await this.listen();
  }

  /** Who is guided goes on when the page has begun to speak. */
  private async listen(): Promise<void> {
    if (this.visitor.modes.includes('guidance')) await this.kiosk.clock.runFor(SPEAKS_WITHIN_MS);
  }

  private async look(state: string): Promise<void> {
    const { kiosk, visitor } = this;
    await this.listen();
    await this.reader.findCut(kiosk, state);
    // Without a mode the colours and words of all pages are read in every language elsewhere.
    if (visitor.modes.length > 0) await this.reader.findInaccessible(kiosk, state);
    const misfits = await findMisfits(kiosk, visitor.fit);
    this.faults.push(...misfits.map((misfit) => `${state}: ${misfit}`));
    const bar = JSON.stringify(await kiosk.getByTestId('mode-bar').boundingBox());
    this.barAt ??= bar;
    if (bar !== this.barAt) this.faults.push(`${state}: the modes stand at ${bar}`);
  }
}

test('the kiosk fits every hand and eye, and forgets them @kiosk', async ({ pages }) => {
  const kiosk = await pages.device('kiosk', '', { before: listenToGuidance });
  await kiosk.clock.install();
  await kiosk.reload();
  const faults: string[] = [];
  for (const visitor of VISITORS) {
    faults.push(...(await new Walk(kiosk, visitor).everyPage()));
  }
  expect(faults).toEqual([]);

  await test.step('the last of them has heard every page, and nobody hears it now', async () => {
    const said = await saidBy(kiosk);
    const texts = said.map(({ text }) => text).filter((text) => text !== '');
    const heard = (words: RegExp) => texts.filter((text) => words.test(text)).length;
    expect(said.filter(({ lang }) => lang !== '' && lang !== 'zh-CN')).toEqual([]);
    expect(heard(/^语音引导已打开。您好，今天办什么事？.*按部门查找/)).toBe(1);
    expect(heard(/这类业务暂停取号.*选别的事项/)).toBeGreaterThan(0);
    expect(heard(/^G。/)).toBeGreaterThan(0);
    expect(heard(/找到 \d+ 项。$/)).toBeGreaterThan(0);
    expect(heard(/^确认取号.*要办的事/)).toBeGreaterThan(0);
    // The hall may answer while the page is being read already.
    expect(heard(/在哪里办/)).toBeGreaterThan(0);
    expect(heard(/^还在操作吗？ \d+ 秒后返回首页.*继续操作；结束。$/)).toBe(1);
    expect(heard(/您的号码是 [A-Z](?: [A-Z\d])+，请到/)).toBeGreaterThan(0);
    expect(said.at(-1)?.text).toBe('');
  });

  await test.step('one number is taken for an event of several items', async () => {
    await kiosk.getByTestId('browse-bundles').click();
    // All of its items belong to one queue; others are divided among several numbers.
    await kiosk.locator('[data-testid^="bundle-"]', { hasText: '员工录用' }).click();
    const items = kiosk.locator('[data-testid^="chosen-"]');
    await expect(kiosk.getByTestId('basket-confirm')).toBeEnabled();
    const count = await items.count();
    expect(count).toBeGreaterThan(1);
    const asking = kiosk.waitForRequest((request) => request.url().endsWith('/tickets'));
    await kiosk.getByTestId('basket-confirm').click();
    const { itemIds } = (await asking).postDataJSON() as { itemIds: readonly string[] };
    expect(itemIds).toHaveLength(count);
    await expect(kiosk.getByTestId('ticket-label')).toBeVisible();
    await expect(kiosk.getByTestId('ticket-next')).toBeHidden();
    await kiosk.getByTestId('ticket-done').click();
  });

  await test.step('who has gone leaves nothing behind', async () => {
    await kiosk.getByTestId('language-en').click();
    await kiosk.getByTestId('mode-elder').click();
    await kiosk.getByTestId('search-open').click();
    await kiosk.getByTestId('key-g').click();
    await kiosk.clock.fastForward(90_000);
    await expect(kiosk.getByTestId('idle-leave')).toBeVisible();
    await kiosk.clock.fastForward(30_000);
    await new Walk(kiosk, VISITORS[0]!).expectWiped();
    await kiosk.getByTestId('search-open').click();
    await expect(kiosk.getByTestId('search-input')).toHaveValue('');
    const kept = await kiosk.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
    ]);
    expect(kept.filter((entry) => entry !== '' && !entry.startsWith('onewindow.'))).toEqual([]);
  });

  await test.step('a touch on the key that ends the visit ends it', async () => {
    await kiosk.clock.fastForward(45_000);
    await kiosk.getByTestId('idle-leave').click();
    await expect(kiosk.getByTestId('search-open')).toBeVisible();
  });
});

import type { Page } from '@playwright/test';
import type { TicketHolder, TicketView } from '@onewindow/contracts';
import { READER_FAULTS } from '@onewindow/reader';
import {
  cardOf,
  ReaderSimulator,
  syntheticCreditCode,
  syntheticPerson,
} from '@onewindow/reader/simulator';
import { kioskOf, signedIn } from './hall-apis';
import { expect, test } from './hall-pages';
import { listenToGuidance, saidBy } from './heard-signals';
import type { HallUnderTest } from './hall-under-test';
import { findMisfits, type HandFit } from './hand-fit';
import { PageReader } from './page-reader';

const HALL = 'zc';
const USUAL: HandFit = { keyMm: 20 };
const ELDER: HandFit = { keyMm: 25, textMm: 6, titleMm: 8, mostChoices: 4 };
const TOKEN = 'journey';
const company = syntheticCreditCode(1);
const [elder, booked, other, agent] = [
  syntheticPerson('zhou'),
  syntheticPerson('lin'),
  syntheticPerson('he'),
  syntheticPerson('huang'),
];

/** A kiosk with a reader, before which somebody puts cards down. */
class CardKiosk {
  private readonly eyes = new PageReader();
  private readonly misfits: string[] = [];

  private constructor(
    readonly page: Page,
    readonly reader: ReaderSimulator,
  ) {}

  static async open(hall: HallUnderTest, openPage: OpenPage): Promise<CardKiosk> {
    const origins = [hall.baseUrl];
    const reader = await ReaderSimulator.start({ token: TOKEN, origins, delayMs: [50, 90] });
    const page = await openPage({ url: reader.url, token: TOKEN });
    await expect(page.getByTestId('card-open')).toBeVisible();
    return new CardKiosk(page, reader);
  }

  put({ id }: { readonly id: string }): void {
    const person = syntheticPerson(id);
    this.reader.lay({ document: cardOf(person), expired: person.expired });
  }

  touch(testId: string): Promise<void> {
    return this.page.getByTestId(testId).click();
  }

  label(): Promise<string> {
    return this.page.getByTestId('ticket-label').innerText();
  }

  async finish(): Promise<void> {
    await expect(this.page.getByTestId('take-card-back')).toBeVisible();
    this.reader.remove();
    await this.touch('ticket-done');
    await expect(this.page.getByTestId('card-open')).toBeVisible();
  }

  /** Whether a page fits the hand and the eye, in the colours and letters it is shown in. */
  async look(state: string, fit: HandFit = USUAL): Promise<void> {
    await this.eyes.findCut(this.page, state);
    await this.eyes.findInaccessible(this.page, state);
    const misfits = await findMisfits(this.page, fit);
    this.misfits.push(...misfits.map((misfit) => `${state}: ${misfit}`));
  }

  get faults(): readonly string[] {
    return [...this.misfits, ...this.eyes.faults];
  }

  /** Everything the page has in its stores and on the screen. */
  leftovers(): Promise<string> {
    return this.page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
        location.href,
        document.documentElement.outerHTML,
      ]),
    );
  }

  /** The words that are anywhere in what the page still holds in its memory. */
  async remembers(words: readonly string[]): Promise<readonly string[]> {
    const session = await this.page.context().newCDPSession(this.page);
    const heap: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => heap.push(chunk));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', {});
    await session.detach();
    const written = heap.join('');
    return words.filter((word) => written.includes(word));
  }
}

type OpenPage = (reader: { url: string; token: string }) => Promise<Page>;

const holderOf = ({ number }: { readonly number: string }): TicketHolder => ({
  kind: 'id-card',
  number,
});

/** Books the first free place of tomorrow, and turns the clocks to shortly before it. */
async function bookTomorrow(hall: HallUnderTest, holders: readonly TicketHolder[]) {
  const account = hall.readSignIns().staff.find(({ role }) => role === 'guide');
  if (!account) throw new Error('The sign-ins name no guide');
  const guide = await signedIn(hall, account);
  const [item] = (await kioskOf(hall).items.index(HALL)).filter(({ queueId }) =>
    queueId.startsWith('B-'),
  );
  const visit = { itemIds: [item!.id], purpose: 'apply' } as const;
  const { days } = await guide.appointments.slots(HALL, visit);
  const slot = days[0]!.slots.find(({ free }) => free >= holders.length)!;
  const tokens: string[] = [];
  for (const holder of holders) {
    const request = { ...visit, slotStartAt: slot.startAt, holder };
    tokens.push((await guide.appointments.book(HALL, request)).trackUrl);
  }
  const minutes = (Date.parse(slot.startAt) - Date.now()) / 60_000;
  await hall.letPass(Math.max(0, Math.floor(minutes) - 10));
  return tokens;
}

test('a card leads to a ticket, and is forgotten @kiosk', async ({ hall, pages }) => {
  const kiosk = await CardKiosk.open(hall, (reader) =>
    pages.device('kiosk', '', { reader, before: listenToGuidance }),
  );
  const { page, reader } = kiosk;

  await test.step('an elder is known, offered large letters and goes first', async () => {
    kiosk.put(elder);
    await expect(page.getByTestId('elder-yes')).toBeVisible();
    await kiosk.look('the offer to an elder');
    await kiosk.touch('elder-yes');
    await expect(page.locator('html')).toHaveAttribute('data-elder', '');
    await expect(page.getByTestId('card-known')).toContainText('周*');
    // What is looked for at the end can be found while it is there.
    expect(await kiosk.remembers([elder.number, elder.name])).toEqual([elder.number]);
    await page.locator('[data-testid^="item-"]').first().click();
    await expect(page.getByTestId('priority-yes')).toHaveAttribute('aria-pressed', 'true');
    await kiosk.look('the question of priority', ELDER);
    const answer = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().endsWith(`/${HALL}/tickets`),
    );
    await kiosk.touch('basket-confirm');
    const { ticket } = (await (await answer).json()) as { ticket: TicketView };
    expect(ticket.priorityClass).toBe('elder');
    expect(await kiosk.label()).toBe(ticket.label);
    await kiosk.finish();
    await expect(page.locator('html')).not.toHaveAttribute('data-elder');

    kiosk.put(elder);
    await expect(page.getByTestId('ticket-label')).toHaveText(ticket.label);
    await kiosk.touch('ticket-other');
    await expect(page.getByTestId('card-known')).toBeVisible();
    reader.remove();
    await kiosk.touch('restart');
    await expect(page.getByTestId('card-open')).toBeVisible();
  });

  await test.step('an agent names the company by the code on its licence', async () => {
    await kiosk.touch('mode-guidance');
    kiosk.put(agent);
    await expect(page.getByTestId('card-known')).toBeVisible();
    await kiosk.touch('browse-department');
    await page.locator('[data-testid^="topic-"]').first().click();
    await page.locator('[data-testid^="item-"]').first().click();
    await kiosk.touch('for-company');
    await expect(page.getByTestId('company-code')).toBeVisible();
    await kiosk.look('the company');
    const link = `https://licence.example.cn/?uniscid=${company}`;
    reader.lay({ document: { kind: 'licence-code', code: link } });
    await expect(page.getByTestId('for-company')).toContainText(company.slice(-4));
    const asking = page.waitForRequest((request) => request.url().endsWith(`/${HALL}/tickets`));
    await kiosk.touch('basket-confirm');
    expect((await asking).postDataJSON()).toMatchObject({
      represented: { kind: 'company', number: company },
    });
    await expect(page.getByTestId('ticket-label')).toBeVisible();
    const spoken = async () => (await saidBy(page)).map(({ text }) => text).join('\n');
    await expect.poll(spoken).toContain('取号成功');
    const personal = [agent.number, agent.name, company, company.slice(-4), `${agent.name[0]}*`];
    const heard = await spoken();
    expect(personal.filter((one) => heard.includes(one))).toEqual([]);
    await kiosk.finish();
  });

  await test.step('every fault of the reader says what to do and leads on by hand', async () => {
    for (const code of READER_FAULTS) {
      await kiosk.touch('card-open');
      await expect(page.getByTestId('card-notice')).toBeVisible();
      if (code === 'reader.no-card') await kiosk.look('the notice');
      reader.script(code);
      kiosk.put(other);
      await expect(page.getByTestId(`card-failure-${code}`)).toBeVisible();
      if (code === 'reader.no-card') await kiosk.look('a fault');
      reader.remove();
      await kiosk.touch('card-without');
      await expect(page.getByTestId('search-open')).toBeVisible();
    }
    reader.setStatus('disabled');
    await expect(page.getByTestId('card-open')).toBeHidden();
    reader.setStatus('ok');
    await expect(page.getByTestId('card-open')).toBeVisible();
  });

  await test.step('who has booked touches nothing, with a card or with the code', async () => {
    const phone: TicketHolder = { kind: 'phone', number: '13800138000' };
    const [, trackUrl] = await bookTomorrow(hall, [holderOf(booked), phone]);
    kiosk.put(booked);
    const first = await kiosk.label();
    await kiosk.finish();
    reader.lay({ document: { kind: 'ticket-code', code: trackUrl! } });
    await expect(page.getByTestId('ticket-label')).not.toHaveText(first);
    await kiosk.touch('ticket-done');
  });

  await test.step('nothing of them is left on the page, in the database or in a log', async () => {
    await expect(page.getByTestId('card-open')).toBeVisible();
    const people = [elder, booked, other, agent];
    const numbers = people.map(({ number }) => number);
    const words = [company, ...numbers, ...people.map(({ name }) => name)];
    const left = await kiosk.leftovers();
    const masked = people.map(({ name }) => `${name[0]}*`);
    expect([...words, ...masked].filter((word) => left.includes(word))).toEqual([]);
    expect(await kiosk.remembers(words)).toEqual([]);
    expect(await hall.findStored(words)).toEqual([]);
    expect(await hall.findStored(['zh-Hans'])).toContain('public.ticket');
    const logs = hall.readLogs();
    expect(words.filter((word) => logs.includes(word))).toEqual([]);
  });
  expect(kiosk.faults).toEqual([]);
  await reader.stop();
});

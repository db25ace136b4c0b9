import { command } from '@onewindow/client';
import type { IssueTicketRequest, LineRulesView, TicketHolder } from '@onewindow/contracts';
import { syntheticCreditCode, syntheticIdNumber } from '@onewindow/reader/simulator';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { BookingStage, NINE, TUESDAY, VISIT } from '../appointments/booking-stage';
import { VisitSteps } from '../appointments/visit-steps';

/** The hall stands on Monday 2026-01-05; one has been sixty for a day by then, one is tomorrow. */
const SIXTY = card('1966-01-05', 11);
const NOT_YET = card('1966-01-06', 12);

let stage: BookingStage;
let people = 100;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(() => stage.newHall());
afterAll(() => stage.close());

function card(bornOn: string, order: number): TicketHolder {
  return { kind: 'id-card', number: syntheticIdNumber(bornOn, order) };
}

const somebodysCard = () => card('1990-05-21', (people += 1));
const company = (order: number) =>
  ({ kind: 'company', number: syntheticCreditCode(order) }) as const;
const take = async (over: Partial<IssueTicketRequest> = {}, api = stage.kiosk) =>
  (await api.tickets.issue(stage.hallId, { ...VISIT, ...over })).ticket;
const look = (holder: TicketHolder) => stage.kiosk.appointments.lookUp(stage.hallId, { holder });

/** The hall decides so much, and the rest stays as it is by default. */
const decide = (over: Partial<LineRulesView>) =>
  stage.administrator.policies.setHallRules(stage.hallId, {
    rules: {
      recall: null,
      rejoin: null,
      priorityBonusMinutes: null,
      oneLiveTicket: null,
      personPerDay: null,
      kioskPerMinute: null,
      unprintedTickets: null,
      ...over,
    },
  });

describe('priority by age', () => {
  it('is granted by the number of an ID card on the hall’s own date, and not a day before', async () => {
    const ticket = await take({ holder: SIXTY, priorityClass: 'elder' });
    expect(ticket.priorityClass).toBe('elder');
    const early = () => take({ holder: NOT_YET, priorityClass: 'elder' });
    expect(await stage.refusedForNothing(early)).toBe('ticketing.priority-not-permitted');
    await stage.standAt(`${TUESDAY}T09:00:00+08:00`);
    expect((await early()).priorityClass).toBe('elder');
  });

  it.each<[string, Partial<IssueTicketRequest>]>([
    ['without a card', { priorityClass: 'elder' }],
    ['on the word of a phone', { priorityClass: 'elder', holder: phone() }],
    ['for another class, whatever the age', { priorityClass: 'pregnant', holder: SIXTY }],
  ])('is not granted %s', async (_, over) => {
    expect(await stage.refusedForNothing(() => take(over))).toBe(
      'ticketing.priority-not-permitted',
    );
  });

  it('is offered by the plan of a visit where the line grants it', async () => {
    const { priorities } = await stage.kiosk.tickets.plan(stage.hallId, VISIT);
    expect(priorities).toContain('elder');
  });
});

describe('whoever comes for companies', () => {
  it('has one live ticket for each of them, and one for themselves', async () => {
    const holder = somebodysCard();
    await take({ holder });
    await take({ holder, represented: company(1) });
    await take({ holder, represented: company(2) });
    const again = () => take({ holder, represented: company(2) });
    expect(await stage.refusedForNothing(again)).toBe('appointments.already-booked');
    expect(await refusalOf(take({ holder }))).toBe('appointments.already-booked');
    const other = await take({ holder: somebodysCard(), represented: company(2) });
    expect(other.label).toBe('A004');
  });

  it('gets the same guard back when an end is undone', async () => {
    const holder = somebodysCard();
    const steps = await VisitSteps.begin(stage);
    const represented = company(3);
    const ended = await steps.cancelled(await take({ holder, represented }));
    await take({ holder });
    await steps.undo(stage.guide, ended);
    const again = () => take({ holder, represented });
    expect(await stage.refusedForNothing(again)).toBe('appointments.already-booked');
  });

  it.each<[string, Partial<IssueTicketRequest>, string]>([
    ['a code that can be none', { holder: SIXTY, represented: wrong() }, 'number'],
    ['nobody who comes', { represented: company(4) }, 'holder-missing'],
  ])('is refused with %s', async (_, over, because) => {
    await expect(take(over)).rejects.toMatchObject({
      code: 'ticketing.company-invalid',
      details: { because },
    });
  });
});

describe('a person without staff', () => {
  it('takes three numbers a day, and more from a guide', async () => {
    const holder = somebodysCard();
    const steps = await VisitSteps.begin(stage);
    for (let n = 0; n < 3; n += 1) await steps.cancelled(await take({ holder }));
    const refused = () => take({ holder });
    expect(await stage.refusedForNothing(refused)).toBe('ticketing.person-limit-reached');
    await take({ holder, represented: company(5) });
    await take({ holder }, stage.guide);
  });

  it('takes as many as the hall says, also at many kiosks at once', async () => {
    await decide({ personPerDay: 2 });
    const holder = somebodysCard();
    const items = ['item-2', 'item-3', 'item-4', SMALL_HALL.itemId];
    for (const id of items.slice(0, 3)) await stage.addItem(id);
    const codes = await Promise.all(items.map((id) => refusalOf(take({ holder, itemIds: [id] }))));
    expect(codes.filter((code) => code === 'no refusal')).toHaveLength(2);
  });
});

describe('a kiosk in a hall that limits its pace', () => {
  /** So many seconds pass for the row that all processes count by. */
  const letPass = (seconds: number) =>
    stage.query(
      `UPDATE kiosk_pace SET last_at = last_at - $2 * interval '1 second',
         minute_at = minute_at - $2 * interval '1 second' WHERE hall_id = $1`,
      [stage.hallId, seconds],
    );
  const HASTY = 'ticketing.kiosk-limit-reached';

  it('gives strangers one in three seconds and so many a minute, and each card its own', async () => {
    await decide({ kioskPerMinute: 2 });
    await take();
    const error: unknown = await take().catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ code: HASTY, details: { retryAfterSeconds: 3 } });
    await take({ holder: somebodysCard() });
    await take({}, stage.guide);
    await letPass(3);
    await take();
    await letPass(3);
    expect(await stage.refusedForNothing(take)).toBe(HASTY);
    await letPass(54);
    expect((await take()).label).toBe('A005');
  });

  it('gives one of many at once', async () => {
    await decide({ kioskPerMinute: 12 });
    const codes = await Promise.all(Array.from({ length: 5 }, () => refusalOf(take())));
    expect(codes.sort()).toEqual(['no refusal', ...Array<string>(4).fill(HASTY)]);
  });
});

describe('the look-up of a card', () => {
  it('tells age, live tickets and bookings, and which of them are due', async () => {
    const holder = card('1966-01-05', (people += 1));
    const due = await stage.book(NINE, holder);
    await stage.standAt(`${TUESDAY}T07:59:00+08:00`);
    const taken = await take({ holder, purpose: 'consult' });
    expect(await look(holder)).toMatchObject({
      isSixtyPlus: true,
      tickets: [{ ticket: { id: taken.id, label: 'A001' }, ahead: 0 }],
      bookings: [
        {
          ticketId: due.ticket.id,
          isDue: false,
          checkInFrom: `${TUESDAY}T00:00:00.000Z`,
          slotStartAt: NINE,
        },
      ],
    });
    await stage.standAt(`${TUESDAY}T08:00:00+08:00`);
    const [booking] = (await look(holder)).bookings;
    expect(booking?.isDue).toBe(true);
    const { token } = booking!;
    await stage.kiosk.appointments.checkIn(stage.hallId, { token });
    const after = await look(holder);
    expect([after.bookings, after.tickets.length]).toEqual([[], 2]);
  });

  it('knows nothing of others, nor of what is over, and refuses what can be no number', async () => {
    const holder = somebodysCard();
    const steps = await VisitSteps.begin(stage);
    await steps.cancelled(await take({ holder }));
    await take({ holder: somebodysCard() });
    expect(await look(holder)).toEqual({ isSixtyPlus: false, tickets: [], bookings: [] });
    const invalid = look({ kind: 'id-card', number: '440524188001010015' });
    expect(await refusalOf(invalid)).toBe('appointments.holder-invalid');
  });

  it('lets no kiosk ask number by number', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 21; n += 1) codes.push(await refusalOf(look(somebodysCard())));
    expect(codes).toEqual([...Array<string>(20).fill('no refusal'), 'request.too-many']);
  });
});

it('neither number stands anywhere once it was used, in vain or not', async () => {
  const holder = card('1966-01-05', (people += 1));
  const represented = company(6);
  await look(holder);
  await take({ holder, represented, priorityClass: 'elder' });
  await refusalOf(take({ holder, represented }));
  expect(await stage.countOf(holder)).toEqual({ refs: 1, leaks: 0 });
  expect(await stage.countOf({ ...holder, number: represented.number })).toMatchObject({
    leaks: 0,
  });
  const somebodys = somebodysCard();
  const pressed = { command: command() };
  const press = (number: string) =>
    stage.kiosk.tickets.issue(
      stage.hallId,
      { ...VISIT, holder: somebodys, represented: { kind: 'company', number } },
      pressed,
    );
  const first = await press(represented.number);
  expect(await press(represented.number.toLowerCase())).toMatchObject({
    ticket: { id: first.ticket.id },
  });
  expect(await refusalOf(press(syntheticCreditCode(7)))).toBe('request.idempotency-key-reused');
});

function phone(): TicketHolder {
  return { kind: 'phone', number: '13800138000' };
}

function wrong() {
  return { kind: 'company', number: '91350100M000100Y44' } as const;
}

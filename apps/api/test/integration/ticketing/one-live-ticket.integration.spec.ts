import { command } from '@onewindow/client';
import type { IssueTicketRequest, TicketHolder, TicketView } from '@onewindow/contracts';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { BookingStage, NINE, somebody, TUESDAY, VISIT } from '../appointments/booking-stage';
import { endingsOf, VisitSteps } from '../appointments/visit-steps';

const { itemId } = SMALL_HALL;
const MONDAY = '2026-01-05';
const ALREADY = 'appointments.already-booked';

let stage: BookingStage;
let steps: VisitSteps;
let holder: TicketHolder;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(async () => {
  await stage.newHall();
  steps = await VisitSteps.begin(stage);
  holder = somebody();
});
afterAll(() => stage.close());

/** A number for whoever this test is about. */
async function taken(over: Partial<IssueTicketRequest> = {}, api = stage.kiosk) {
  return (await api.tickets.issue(stage.hallId, { ...VISIT, holder, ...over })).ticket;
}

/** Nothing is written, and nothing told but the label. */
async function expectRefused(label: string | null, again: () => Promise<unknown> = taken) {
  let details: unknown;
  const code = await stage.refusedForNothing(() =>
    again().catch((error: { details: unknown }) => {
      ({ details } = error);
      throw error;
    }),
  );
  expect({ code, details }).toEqual({ code: ALREADY, details: { label } });
}

const openedAtWindow = () =>
  steps.clerk.windowSession.openTicket(stage.hallId, { ...VISIT, holder });

const letTwo = (oneLiveTicket: boolean | null) =>
  stage.administrator.policies.setHallRules(stage.hallId, {
    rules: {
      recall: null,
      rejoin: null,
      priorityBonusMinutes: null,
      personPerDay: null,
      kioskPerMinute: null,
      unprintedTickets: null,
      oneLiveTicket,
    },
  });

describe('a person with a live ticket', () => {
  it.each<[string, () => Promise<TicketView>]>([
    ['waiting', taken],
    ['called', async () => steps.called(await taken())],
    ['served', async () => steps.serving(await taken())],
    ['on hold', async () => steps.held(await taken())],
    ['missed, as long as it may come back', () => missedBy()],
  ])('takes no other while it is %s', async (_, bring) => {
    await bring();
    await expectRefused('A001');
  });

  it('takes none at a guide’s or a window either, however the number is typed', async () => {
    await taken();
    await steps.openWindow();
    const number = `+86 ${holder.number.slice(0, 3)}-${holder.number.slice(3)}`;
    await expectRefused('A001', () => taken({ holder: { ...holder, number } }));
    await expectRefused('A001', () => taken({}, stage.guide));
    await expectRefused('A001', openedAtWindow);
  });

  it('takes none when that one began at a window', async () => {
    await steps.openWindow();
    expect((await openedAtWindow()).state).toBe('serving');
    await expectRefused('A001');
  });

  it('takes none for several items when one of them is the same', async () => {
    await stage.addItem('item-2');
    await taken();
    await expectRefused('A001', () => taken({ itemIds: ['item-2', itemId] }));
    expect((await taken({ itemIds: ['item-2'] })).label).toBe('A002');
  });

  it('takes one for another item or purpose, as do others and whoever says no name', async () => {
    await stage.addItem('item-2');
    await taken();
    await taken({ itemIds: ['item-2'] });
    await taken({ purpose: 'consult' });
    await taken({ holder: somebody() });
    await taken({ holder: { kind: 'document', number: holder.number } });
    expect((await taken({ holder: undefined })).label).toBe('A006');
  });
});

describe('a booking', () => {
  it('counts on its day, without a label until it has checked in', async () => {
    const { token } = await stage.book(NINE, holder);
    await stage.standAt(`${TUESDAY}T08:50:00+08:00`);
    await expectRefused(null);
    await stage.kiosk.appointments.checkIn(stage.hallId, { token });
    await expectRefused('A001');
  });

  it('of another day keeps nobody from coming today, nor a number from booking', async () => {
    await stage.book(NINE, holder);
    expect((await taken()).label).toBe('A001');
    holder = somebody();
    await taken();
    expect((await stage.book('2026-01-07T01:00:00.000Z', holder)).ticket.state).toBe('booked');
  });

  it('of the day is refused for the number, and tells nothing of it', async () => {
    await stage.setRules({ openDaysAhead: 0 });
    await taken();
    const booking = stage.book(`${MONDAY}T07:00:00.000Z`, holder);
    await expect(booking).rejects.toMatchObject({ code: ALREADY, details: {} });
  });
});

describe('the number of yesterday', () => {
  it('is in nobody’s way, swept or not', async () => {
    await taken();
    await stage.standAt(`${TUESDAY}T09:00:00+08:00`);
    expect((await taken()).businessDate).toBe(TUESDAY);
    await stage.turnDay();
    await expectRefused('A001');
  });
});

describe('the end of a ticket', () => {
  const ENDINGS = endingsOf(
    () => steps,
    () => taken(),
    () => missedBy(),
  );

  it.each(ENDINGS)('by %s makes way for the next', async (_, end) => {
    await end();
    expect((await taken()).label).toBe('A002');
  });

  it.each(ENDINGS)('by %s is undone with all it kept', async (_, end, state) => {
    const [api, ended] = await end();
    expect(await steps.undo(api, ended)).toMatchObject([{ state }]);
    await expectRefused('A001');
  });

  it.each(ENDINGS)('by %s stays when the same was taken since', async (_, end) => {
    const [api, ended] = await end();
    await taken();
    expect(await stage.refusedForNothing(() => steps.undo(api, ended))).toBe(ALREADY);
  });

  it('by the sweep of the day leaves nothing kept', async () => {
    await taken();
    await stage.standAt(`${TUESDAY}T00:10:00+08:00`);
    await stage.turnDay();
    expect(await kept()).toBe(0);
  });

  it('undone while another is taken: one of the two', async () => {
    const [api, ended] = await ENDINGS[0]![1]();
    const codes = await Promise.all([refusalOf(steps.undo(api, ended)), refusalOf(taken())]);
    expect(codes.sort()).toEqual([ALREADY, 'no refusal']);
  });
});

describe('two kiosks at once', () => {
  it('give one person one number', async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => refusalOf(taken())));
    expect(codes.sort()).toEqual([...Array<string>(7).fill(ALREADY), 'no refusal']);
    expect((await taken({ holder: somebody() })).label).toBe('A002');
  });

  it('do so in two lines, where no counter puts them in a row', async () => {
    await stage.addQueue('special', 'B');
    await stage.addItem('item-2', 'special');
    expect((await taken({ itemIds: ['item-2', itemId], holder: undefined })).label).toBe('B001');
    for (let n = 0; n < 10; n += 1) {
      holder = somebody();
      const choices = [[itemId, 'item-2'], ['item-2', itemId], [itemId], ['item-2']];
      await Promise.all(choices.map((itemIds) => refusalOf(taken({ itemIds }))));
    }
    // Each person has both items once: on one ticket, or on one each.
    expect(await kept()).toBe(20);
  });
});

describe('a hall that lets people take several', () => {
  it('keeps nobody’s hash, and still refuses what can be no number', async () => {
    await letTwo(false);
    await taken();
    expect((await taken()).label).toBe('A002');
    expect(await kept()).toBe(0);
    expect(
      await stage.query('SELECT FROM ticket WHERE hall_id = $1 AND holder_ref IS NOT NULL', [
        stage.hallId,
      ]),
    ).toEqual([]);
    const wrong = () => taken({ holder: { kind: 'phone', number: '1380013800' } });
    expect(await stage.refusedForNothing(wrong)).toBe('appointments.holder-invalid');
    await letTwo(null);
    await taken();
    await expectRefused('A003');
  });
});

describe('the number of a person', () => {
  it.each<[string, unknown, string]>([
    [
      'has a wrong check',
      { kind: 'id-card', number: '440524188001010015' },
      'appointments.holder-invalid',
    ],
    ['is of no kind', { kind: 'name', number: '13800138000' }, 'request.malformed'],
    ['is no text', { kind: 'phone', number: 13_800_138_000 }, 'request.malformed'],
    ['is missing', { kind: 'phone' }, 'request.malformed'],
    ['is all there is', '13800138000', 'request.malformed'],
  ])('is refused when it %s', async (_, wrong, code) => {
    const again = () => taken({ holder: wrong as TicketHolder });
    expect(await stage.refusedForNothing(again)).toBe(code);
  });

  it('stands nowhere once it was used, in vain or not', async () => {
    await steps.completed(await taken());
    await taken();
    await refusalOf(taken());
    await refusalOf(openedAtWindow());
    expect(await stage.countOf(holder)).toEqual({ refs: 2, leaks: 0 });
  });

  it('makes a body of its own under one key, however it is typed', async () => {
    const pressed = { command: command() };
    const press = (number: string) =>
      stage.kiosk.tickets.issue(stage.hallId, { ...VISIT, holder: { ...holder, number } }, pressed);
    const first = await press(holder.number);
    expect(await press(`+86 ${holder.number}`)).toMatchObject({ ticket: { id: first.ticket.id } });
    expect(await refusalOf(press(somebody().number))).toBe('request.idempotency-key-reused');
  });
});

async function missedBy(): Promise<TicketView> {
  return steps.missed(await taken(), `${MONDAY}T10:05:00+08:00`);
}

/** How many cases are kept for somebody. */
async function kept(): Promise<number> {
  const rows = await stage.query(
    'SELECT FROM service_case WHERE hall_id = $1 AND live_holder_ref IS NOT NULL',
    [stage.hallId],
  );
  return rows.length;
}

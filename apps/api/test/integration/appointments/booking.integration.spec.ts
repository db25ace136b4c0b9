import { command } from '@onewindow/client';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { BookingStage, HALF_PAST_NINE, NINE, somebody, TUESDAY, VISIT } from './booking-stage';

let stage: BookingStage;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(() => stage.newHall());
afterAll(() => stage.close());

describe('booking', () => {
  it('from home gives a ticket with a token and a slot, and no number yet', async () => {
    const booked = await stage.visitor().appointments.bookOwn(stage.hallId, {
      ...VISIT,
      slotStartAt: NINE,
      holder: somebody(),
      language: 'en',
    });
    expect(booked).toMatchObject({
      ticket: {
        state: 'booked',
        label: '',
        businessDate: TUESDAY,
        origin: 'phone',
        language: 'en',
        slotStartAt: NINE,
      },
      slotStartAt: NINE,
      slotEndAt: HALF_PAST_NINE,
    });
    expect(booked.trackUrl.endsWith(booked.token)).toBe(true);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
  });

  it('is shown to its holder, who can see until when what is possible', async () => {
    const { token, ticket } = await stage.book(NINE);
    const citizen = aCitizen(stage.running, token);
    const own = await citizen.citizen.ticket();
    expect(own).toMatchObject({
      standing: { state: 'booked', label: '', ahead: 0, windowId: null },
      wait: { kind: 'unknown', reason: 'not-waiting' },
      undoUntil: null,
      rejoin: null,
      booking: {
        slotStartAt: NINE,
        slotEndAt: HALF_PAST_NINE,
        checkInFrom: `${TUESDAY}T00:00:00.000Z`,
        keptUntil: `${TUESDAY}T01:15:00.000Z`,
        cancelUntil: '2026-01-05T23:00:00.000Z',
      },
    });
    const room = `ticket:${ticket.id}` as const;
    const frame = await citizen.snapshot.read(stage.hallId, [room]);
    expect(frame.rooms[room]).toEqual(own.standing);
  });

  it('counts nowhere as waiting and is told to its holder alone', async () => {
    await stage.book(NINE);
    const supervisor = await aSignedIn(stage.running, stage.hallId, 'super', ['supervisor']);
    const { rooms } = await supervisor.snapshot.read(stage.hallId, ['hall', 'floor']);
    expect(rooms.hall).toMatchObject({ queues: [{ waiting: 0 }] });
    expect(rooms.floor).toMatchObject({
      queues: [{ waiting: 0, line: [], counts: { issued: 0 } }],
    });
    const events = await stage.query<{ type: string; rooms: string[] }>(
      'SELECT type, rooms FROM hall_event WHERE hall_id = $1',
      [stage.hallId],
    );
    expect(events).toEqual([{ type: 'ticket.booked', rooms: [expect.stringMatching(/^ticket:/)] }]);
  });

  it('leaves step and audit behind, and the number of the holder nowhere', async () => {
    const holder = somebody();
    await stage.book(NINE, holder);
    await refusalOf(stage.book(NINE, holder));
    const steps = await stage.query(
      'SELECT action, from_state, to_state, details FROM ticket_step WHERE hall_id = $1',
      [stage.hallId],
    );
    expect(steps).toEqual([
      { action: 'book', from_state: null, to_state: 'booked', details: { slotStartAt: NINE } },
    ]);
    expect(await stage.countOf(holder)).toEqual({ refs: 1, leaks: 0 });
  });

  it('gives the last place of a slot to one of two', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 6 }, () => refusalOf(stage.book(NINE))),
    );
    expect(attempts.sort()).toEqual([
      ...Array<string>(5).fill('appointments.slot-full'),
      'no refusal',
    ]);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
  });

  it('gives one person no more than their share, whatever they try at once', async () => {
    await stage.setRules({ perDay: 1, perWeek: 5 });
    const holder = somebody();
    const days = ['06', '06', '06', '06'];
    const attempts = await Promise.all(
      days.map((day, index) =>
        refusalOf(stage.book(`2026-01-${day}T0${index + 1}:00:00.000Z`, holder)),
      ),
    );
    expect(attempts.filter((code) => code === 'no refusal')).toHaveLength(1);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
  });

  it('is answered once for one key, and refused for another body', async () => {
    const body = { ...VISIT, slotStartAt: HALF_PAST_NINE, holder: somebody() };
    const pressed = command();
    const visitor = stage.visitor().appointments;
    const first = await visitor.bookOwn(stage.hallId, body, { command: pressed });
    expect(await visitor.bookOwn(stage.hallId, body, { command: pressed })).toEqual(first);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
    const other = { ...body, holder: somebody() };
    expect(await refusalOf(visitor.bookOwn(stage.hallId, other, { command: pressed }))).toBe(
      'request.idempotency-key-reused',
    );
  });

  it.each([
    ['a slot that is not offered', { slotStartAt: `${TUESDAY}T01:10:00.000Z` }, 'slot-unknown'],
    ['a lunch break', { slotStartAt: `${TUESDAY}T04:00:00.000Z` }, 'slot-unknown'],
    ['a day that is not open yet', { slotStartAt: '2026-01-19T01:00:00.000Z' }, 'slot-unknown'],
    ['today', { slotStartAt: '2026-01-05T08:00:00.000Z' }, 'slot-unknown'],
    ['no number', { holder: { kind: 'id-card', number: '440524188001010015' } }, 'holder-invalid'],
  ] as const)('is refused for %s', async (_, wrong, reason) => {
    const body = { ...VISIT, slotStartAt: NINE, holder: somebody(), ...wrong };
    const attempt = () => stage.guide.appointments.book(stage.hallId, body);
    expect(await stage.refusedForNothing(attempt)).toBe(`appointments.${reason}`);
  });

  it('is refused in a hall that does not exist and in another’s', async () => {
    const body = { ...VISIT, slotStartAt: NINE, holder: somebody() };
    expect(await refusalOf(stage.visitor().appointments.bookOwn('nowhere', body))).toBe(
      'hall.not-found',
    );
    const { guide } = stage;
    await stage.newHall();
    const attempt = () => guide.appointments.book(stage.hallId, body);
    expect(await stage.refusedForNothing(attempt)).toBe('identity.foreign-hall');
  });

  it('slows down an address that books and books', async () => {
    const visitor = stage.visitor().appointments;
    const wrong = { ...VISIT, slotStartAt: NINE, holder: { kind: 'phone', number: '1' } } as const;
    const codes = [];
    for (let n = 0; n < 21; n += 1)
      codes.push(await refusalOf(visitor.bookOwn(stage.hallId, wrong)));
    expect(codes.slice(19)).toEqual(['appointments.holder-invalid', 'request.too-many']);
  });
});

describe('the limits of one person', () => {
  it('count a day and a week, and not what was given back', async () => {
    await stage.setRules({ perDay: 1, perWeek: 2 });
    for (const n of [1, 2, 3]) await stage.addItem(`extra-${n}`);
    const holder = somebody();
    const book = (day: string, item: number) =>
      stage.guide.appointments.book(stage.hallId, {
        itemIds: [`extra-${item}`],
        purpose: 'apply',
        slotStartAt: `2026-01-${day}T02:00:00.000Z`,
        holder,
      });
    const first = await book('06', 1);
    expect(await stage.refusedForNothing(() => book('06', 2))).toBe('appointments.limit-reached');
    await book('07', 2);
    expect(await stage.refusedForNothing(() => book('08', 3))).toBe('appointments.limit-reached');
    await stage.guide.tickets.cancel(stage.hallId, first.ticket.id);
    expect((await book('08', 3)).ticket.state).toBe('booked');
  });

  it('are one live ticket for an item and a purpose, however far apart', async () => {
    const holder = somebody();
    const first = await stage.book(NINE, holder);
    const again = () => stage.book('2026-01-12T01:00:00.000Z', holder);
    expect(await stage.refusedForNothing(again)).toBe('appointments.already-booked');
    await stage.guide.tickets.cancel(stage.hallId, first.ticket.id);
    expect((await again()).ticket.state).toBe('booked');
  });

  it('bar whoever did not come too often', async () => {
    await stage.setRules({ noShowLimit: 1, blockDays: 30 });
    const holder = somebody();
    const { token } = await stage.book(NINE, holder);
    await stage.standAt('2026-01-07T00:10:00+08:00');
    await stage.turnDay();
    expect((await aCitizen(stage.running, token).citizen.ticket()).standing.state).toBe('unkept');
    const again = () => stage.book('2026-01-08T01:00:00.000Z', holder);
    expect(await stage.refusedForNothing(again)).toBe('appointments.blocked');
    await stage.setRules({ noShowLimit: 2 });
    expect((await again()).ticket.state).toBe('booked');
  });
});

describe('at the desk', () => {
  it('the bookings of a person are found by their number, in whatever form', async () => {
    const holder = somebody();
    const { ticket } = await stage.book(NINE, holder);
    await stage.book(HALF_PAST_NINE);
    const spaced = { kind: 'phone', number: `+86 ${holder.number}` } as const;
    expect(await stage.guide.appointments.find(stage.hallId, { holder: spaced })).toMatchObject([
      { ticketId: ticket.id, purpose: 'apply', slotStartAt: NINE, items: [{ en: 'name' }] },
    ]);
    expect(await stage.guide.appointments.find(stage.hallId, { holder: somebody() })).toEqual([]);
  });

  it('no kiosk looks into bookings or makes any', async () => {
    const kiosk = await aDevice(stage.running, stage.hallId, 'kiosk');
    const { appointments } = kiosk;
    expect(await refusalOf(appointments.find(stage.hallId, { holder: somebody() }))).toBe(
      'identity.not-permitted',
    );
    expect(await refusalOf(stage.book(NINE, somebody(), kiosk))).toBe('identity.not-permitted');
  });
});

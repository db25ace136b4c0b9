import { command } from '@onewindow/client';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { BookingStage, HALF_PAST_NINE, NINE, TUESDAY, VISIT } from './booking-stage';

let stage: BookingStage;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(() => stage.newHall());
afterAll(() => stage.close());

const at = (clock: string) => stage.standAt(`${TUESDAY}T${clock}:00+08:00`);
const checkIn = (token: string) => stage.kiosk.appointments.checkIn(stage.hallId, { token });
const issue = () => stage.kiosk.tickets.issue(stage.hallId, VISIT);

describe('check-in', () => {
  it('gives the number and the place, with no second taking', async () => {
    const booked = await stage.book(HALF_PAST_NINE);
    await at('09:00');
    await issue();
    await at('09:10');
    const arrived = await checkIn(booked.token);
    expect(arrived).toMatchObject({
      ticket: {
        id: booked.ticket.id,
        label: 'A002',
        state: 'waiting',
        issuedAt: `${TUESDAY}T01:10:00.000Z`,
        order: { dueAt: `${TUESDAY}T01:00:00.000Z` },
      },
      token: booked.token,
      ahead: 0,
    });
    const own = await aCitizen(stage.running, booked.token).citizen.ticket();
    expect(own).toMatchObject({ standing: { state: 'waiting', label: 'A002' }, booking: null });
    expect(await stage.spokenFor(TUESDAY)).toBe(2);
  });

  it('by the address in the QR code, and by staff who have found the booking', async () => {
    const one = await stage.book(NINE);
    const two = await stage.book(HALF_PAST_NINE);
    await at('08:45');
    expect((await checkIn(one.trackUrl)).ticket.label).toBe('A001');
    const found = await stage.guide.appointments.checkInTicket(stage.hallId, two.ticket.id);
    expect(found.ticket.label).toBe('A002');
  });

  it('is called before those who came within lead and grace, with its reason', async () => {
    const { token } = await stage.book(HALF_PAST_NINE);
    await at('09:05');
    await issue();
    await at('09:20');
    const { ticket } = await checkIn(token);
    const clerk = await aSignedIn(stage.running, stage.hallId, 'clerk', ['clerk']);
    await clerk.windowSession.open(stage.hallId, { windowId: SMALL_HALL.windowId });
    expect(await clerk.windowSession.callNext(stage.hallId)).toMatchObject({
      ticket: { id: ticket.id },
      reason: { code: 'booked', overtakes: 1 },
    });
  });

  it('beyond the grace waits like a walk-in of this moment', async () => {
    const { token } = await stage.book(NINE);
    await at('09:16');
    expect((await checkIn(token)).ticket.order.dueAt).toBe(`${TUESDAY}T01:31:00.000Z`);
  });

  it('keeps the hall’s word when the day’s numbers are taken or the queue is paused', async () => {
    const { token } = await stage.book(NINE);
    await at('08:45');
    await stage.query('UPDATE queue SET daily_quota = 1 WHERE hall_id = $1', [stage.hallId]);
    expect(await refusalOf(issue())).toBe('ticketing.quota-exhausted');
    await stage.query(`UPDATE queue SET status = 'paused' WHERE hall_id = $1`, [stage.hallId]);
    expect((await checkIn(token)).ticket.label).toBe('A001');
  });

  it('of many at once gives each a number of its own, without a gap', async () => {
    await stage.setRules({ slotCap: 50, hours: { week: [], dates: [onTuesday(540, 570)] } });
    const tokens = [];
    for (let n = 0; n < 8; n += 1) tokens.push((await stage.book(NINE)).token);
    await at('08:50');
    const arrived = await Promise.all(tokens.map(checkIn));
    expect(arrived.map(({ ticket }) => ticket.label).sort()).toEqual(
      Array.from({ length: 8 }, (_, n) => `A00${n + 1}`),
    );
  });

  it('uses the place up, even if the ticket is then sent to another queue', async () => {
    await stage.setRules({ openDaysAhead: 0 });
    await stage.query(
      `INSERT INTO queue SELECT (jsonb_populate_record(queue,
         '{"id": "other", "ticket_prefix": "B", "position": 2}')).* FROM queue WHERE hall_id = $1`,
      [stage.hallId],
    );
    const { token } = await stage.book(NINE);
    await at('08:45');
    await checkIn(token);
    const clerk = await aSignedIn(stage.running, stage.hallId, 'clerk', ['clerk']);
    await clerk.windowSession.open(stage.hallId, { windowId: SMALL_HALL.windowId });
    const { ticket } = await clerk.windowSession.callNext(stage.hallId);
    const place = { to: 'queue', targetId: 'other', thenReturn: false } as const;
    await clerk.tickets.transfer(stage.hallId, ticket!.id, place);
    expect(await refusalOf(stage.book(NINE))).toBe('appointments.slot-full');
  });

  it('happens once: a repeat has the same answer, a second scan is told the state', async () => {
    const { token } = await stage.book(NINE);
    await at('08:45');
    const pressed = command();
    const press = () =>
      stage.kiosk.appointments.checkIn(stage.hallId, { token }, { command: pressed });
    expect((await press()).ticket).toEqual((await press()).ticket);
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe(
      'ticketing.action-not-allowed',
    );
  });

  it('is refused too early, on another day and to whoever has not booked', async () => {
    const { token } = await stage.book(NINE);
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe(
      'appointments.check-in-too-early',
    );
    await at('07:59');
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe(
      'appointments.check-in-too-early',
    );
    const walkIn = await issue();
    expect(await stage.refusedForNothing(() => checkIn(walkIn.token))).toBe(
      'ticketing.action-not-allowed',
    );
    await stage.standAt('2026-01-07T00:00:00+08:00');
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe('appointments.slot-passed');
  });

  it('is refused in a closed queue, after a cancelling and with a wrong code', async () => {
    const { token } = await stage.book(NINE);
    await at('08:45');
    await stage.query(`UPDATE queue SET status = 'closed' WHERE hall_id = $1`, [stage.hallId]);
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe('ticketing.queue-closed');
    await stage.guide.tickets.cancel(
      stage.hallId,
      (await aCitizen(stage.running, token).citizen.ticket()).ticketId,
    );
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe(
      'ticketing.action-not-allowed',
    );
    for (const wrong of ['', 'nonsense', `${stage.hallId.toUpperCase()}-${'0'.repeat(26)}`]) {
      expect(await stage.refusedForNothing(() => checkIn(wrong))).toBe(
        'ticketing.ticket-not-found',
      );
    }
  });

  it('knows no booking of another hall', async () => {
    const { token, ticket } = await stage.book(NINE);
    await stage.newHall();
    await at('08:45');
    expect(await stage.refusedForNothing(() => checkIn(token))).toBe('ticketing.ticket-not-found');
    const byId = () => stage.guide.appointments.checkInTicket(stage.hallId, ticket.id);
    expect(await stage.refusedForNothing(byId)).toBe('ticketing.ticket-not-found');
  });
});

describe('the rules of booking', () => {
  it('are shown as entered, hold for queue before hall, and are kept in the audit', async () => {
    await stage.setRules({ perDay: 3, cancelLeadMinutes: 30 });
    await stage.setRules({ perDay: 5 }, SMALL_HALL.queueId);
    const { hall, queues } = await stage.administrator.appointments.rules(stage.hallId);
    expect(hall).toMatchObject({ perDay: 3, cancelLeadMinutes: 30, perWeek: null, hours: null });
    expect(queues).toMatchObject([{ queueId: SMALL_HALL.queueId, perDay: 5, perWeek: null }]);
    const { token } = await stage.book(NINE);
    const own = await aCitizen(stage.running, token).citizen.ticket();
    expect(own.booking?.cancelUntil).toBe(`${TUESDAY}T00:30:00.000Z`);
    const audits = await stage.query<{ subject: string; details: object }>(
      `SELECT subject, details FROM audit_entry
       WHERE hall_id = $1 AND action = 'appointment.set-rules' ORDER BY id`,
      [stage.hallId],
    );
    expect(audits).toMatchObject([
      {
        subject: `hall:${stage.hallId}`,
        details: { before: { perDay: null }, after: { perDay: 3 } },
      },
      { subject: `queue:${SMALL_HALL.queueId}`, details: { after: { perDay: 5 } } },
    ]);
  });

  it('decide about a date instead of its weekday', async () => {
    const closed = { date: TUESDAY, intervals: [] };
    await stage.setRules({ hours: { week: [], dates: [closed, onDate('2026-01-10', 600, 660)] } });
    const { days } = await stage.visitor().appointments.slots(stage.hallId, VISIT);
    expect(days).toMatchObject([{ date: '2026-01-10', slots: [{}, {}] }]);
  });

  it('are refused when they cannot be kept, in themselves or with those of a queue', async () => {
    const overlapping = {
      week: [{ weekday: 1, intervals: [{ fromMinute: 540, untilMinute: 540 }] }],
      dates: [],
    };
    for (const rules of [{ openDaysAhead: 9 }, { hours: overlapping }]) {
      expect(await stage.refusedForNothing(() => stage.setRules(rules))).toBe(
        'appointments.rules-unfit',
      );
    }
    await stage.setRules({ openDaysAhead: 5 }, SMALL_HALL.queueId);
    expect(await stage.refusedForNothing(() => stage.setRules({ maxDaysAhead: 3 }))).toBe(
      'appointments.rules-unfit',
    );
    expect(await stage.refusedForNothing(() => stage.setRules({}, 'no-queue'))).toBe(
      'hall.queue-not-found',
    );
    expect(await stage.refusedForNothing(() => stage.setRules({ walkInReserve: 1.5 }))).toBe(
      'request.malformed',
    );
  });
});

const onDate = (date: string, fromMinute: number, untilMinute: number) => ({
  date,
  intervals: [{ fromMinute, untilMinute }],
});
const onTuesday = (fromMinute: number, untilMinute: number) =>
  onDate(TUESDAY, fromMinute, untilMinute);

describe('a walk-in beside a booking', () => {
  it('is not called a booking, and shows no slot', async () => {
    const kiosk = await aDevice(stage.running, stage.hallId, 'kiosk');
    const { ticket } = await kiosk.tickets.issue(stage.hallId, VISIT);
    expect(ticket.slotStartAt).toBeNull();
  });
});

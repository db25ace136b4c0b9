import { aCitizen, aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { BookingStage, HALF_PAST_NINE, NINE, somebody, TUESDAY } from './booking-stage';

let stage: BookingStage;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(() => stage.newHall());
afterAll(() => stage.close());

const at = (clock: string) => stage.standAt(`${TUESDAY}T${clock}:00+08:00`);
const checkIn = (token: string) => stage.kiosk.appointments.checkIn(stage.hallId, { token });

describe('cancelling', () => {
  it('is the holder’s until two hours before, then the staff’s', async () => {
    const { token, ticket } = await stage.book(NINE);
    const citizen = aCitizen(stage.running, token);
    await at('07:00');
    await stage.standAt(`${TUESDAY}T07:00:01+08:00`);
    expect(await stage.refusedForNothing(() => citizen.citizen.cancel())).toBe(
      'appointments.cancel-too-late',
    );
    await stage.guide.tickets.cancel(stage.hallId, ticket.id);
    expect((await citizen.citizen.ticket()).standing.state).toBe('cancelled');
  });

  it('can be undone while the place is free, and is then as if it had never been', async () => {
    const { token, ticket } = await stage.book(NINE);
    const { citizen } = aCitizen(stage.running, token);
    const before = await citizen.ticket();
    await citizen.cancel();
    expect((await citizen.ticket()).undoUntil).not.toBeNull();
    await citizen.undoCancel();
    expect(await citizen.ticket()).toEqual(before);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
    expect(await refusalOf(stage.book(NINE))).toBe('appointments.slot-full');
    const events = await stage.query<{ rooms: string[] }>(
      `SELECT rooms FROM hall_event WHERE hall_id = $1 AND type = 'ticket.restored'`,
      [stage.hallId],
    );
    expect(events).toEqual([{ rooms: [`ticket:${ticket.id}`] }]);
    const supervisor = await aSignedIn(stage.running, stage.hallId, 'super', ['supervisor']);
    const { rooms } = await supervisor.snapshot.read(stage.hallId, ['floor']);
    expect(rooms.floor).toMatchObject({ queues: [{ waiting: 0, counts: { cancelled: 0 } }] });
  });

  it('cannot be undone when another has the place, the number or the allowance', async () => {
    const holder = somebody();
    const { token } = await stage.book(NINE, holder);
    const { citizen } = aCitizen(stage.running, token);
    const undoing = () => stage.refusedForNothing(() => citizen.undoCancel());
    await citizen.cancel();
    const { ticket: other } = await stage.book(NINE);
    expect(await undoing()).toBe('ticketing.undo-not-possible');
    await stage.guide.tickets.cancel(stage.hallId, other.id);
    await stage.query('UPDATE queue SET daily_quota = 0 WHERE hall_id = $1', [stage.hallId]);
    expect(await undoing()).toBe('ticketing.undo-not-possible');
    await stage.query('UPDATE queue SET daily_quota = 40 WHERE hall_id = $1', [stage.hallId]);
    const { ticket: again } = await stage.book(HALF_PAST_NINE, holder);
    expect(await undoing()).toBe('ticketing.undo-not-possible');
    await stage.guide.tickets.cancel(stage.hallId, again.id);
    await citizen.undoCancel();
    expect((await citizen.ticket()).standing.state).toBe('booked');
  });

  it('undone by one of two who want the last place gives it to one', async () => {
    const { token } = await stage.book(NINE);
    const { citizen } = aCitizen(stage.running, token);
    await citizen.cancel();
    const codes = await Promise.all([
      refusalOf(citizen.undoCancel()),
      ...[1, 2, 3].map(() => refusalOf(stage.book(NINE))),
    ]);
    expect(codes.filter((code) => code === 'no refusal')).toHaveLength(1);
    expect(await stage.spokenFor(TUESDAY)).toBe(1);
  });

  it('in time gives back the place and the number of the day, and no tally moves', async () => {
    const { token } = await stage.book(NINE);
    await aCitizen(stage.running, token).citizen.cancel();
    expect(await stage.spokenFor(TUESDAY)).toBe(0);
    const supervisor = await aSignedIn(stage.running, stage.hallId, 'super', ['supervisor']);
    const { rooms } = await supervisor.snapshot.read(stage.hallId, ['floor']);
    expect(rooms.floor).toMatchObject({ queues: [{ counts: { issued: 0, cancelled: 0 } }] });
  });

  it('after check-in gives nobody else the place, so that it can be undone', async () => {
    await stage.setRules({ openDaysAhead: 0 });
    const { token } = await stage.book(NINE);
    await at('08:45');
    await checkIn(token);
    const { citizen } = aCitizen(stage.running, token);
    await citizen.cancel();
    expect(await refusalOf(stage.book(NINE))).toBe('appointments.slot-full');
    await citizen.undoCancel();
    expect((await citizen.ticket()).standing.state).toBe('waiting');
  });

  it('after check-in can be undone, unless the same has been booked meanwhile', async () => {
    const holder = somebody();
    const one = await stage.book(NINE, holder);
    await at('08:45');
    await checkIn(one.token);
    const citizen = aCitizen(stage.running, one.token);
    await citizen.citizen.cancel();
    await citizen.citizen.undoCancel();
    expect((await citizen.citizen.ticket()).standing).toMatchObject({
      state: 'waiting',
      label: 'A001',
    });
    await citizen.citizen.cancel();
    await stage.book('2026-01-07T01:00:00.000Z', holder);
    expect(await stage.refusedForNothing(() => citizen.citizen.undoCancel())).toBe(
      'appointments.already-booked',
    );
  });
});

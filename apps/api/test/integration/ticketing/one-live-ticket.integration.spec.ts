import { ApiRefusal } from '@onewindow/client';
import type { BookingHolder, IssuedTicketView } from '@onewindow/contracts';
import { aCitizen, aDevice } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { BookingStage, HALF_PAST_NINE, NINE, somebody, VISIT } from '../appointments/booking-stage';

let stage: BookingStage;
let holder: BookingHolder;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(async () => {
  await stage.newHall();
  holder = somebody();
});
afterAll(() => stage.close());

const take = (whose?: BookingHolder, api = stage.kiosk): Promise<IssuedTicketView> =>
  api.tickets.issue(stage.hallId, { ...VISIT, ...(whose && { holder: whose }) });

async function toldOf(refused: Promise<unknown>): Promise<unknown> {
  const error = await refused.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ApiRefusal ? error.problem : error;
}

describe('one live ticket for a person and an item', () => {
  it('asks nobody without a card', async () => {
    await take();
    expect((await take()).ticket.label).toBe('A002');
  });

  it('refuses the second number and names the first, however the person is typed', async () => {
    const { ticket } = await take(holder);
    expect(await stage.refusedForNothing(() => take(holder))).toBe('appointments.already-booked');
    const typed = { kind: 'phone', number: `+86 ${holder.number}` } as const;
    expect(await toldOf(take(typed))).toMatchObject({
      code: 'appointments.already-booked',
      details: { label: ticket.label },
    });
    expect((await take(somebody())).ticket.label).toBe('A002');
  });

  it('counts a booking, which has no number yet, and is counted by one', async () => {
    await stage.book(NINE, holder);
    expect(await toldOf(take(holder))).toMatchObject({
      code: 'appointments.already-booked',
      details: { label: null },
    });
    const other = somebody();
    await take(other);
    const booking = () => stage.book(HALF_PAST_NINE, other);
    expect(await stage.refusedForNothing(booking)).toBe('appointments.already-booked');
  });

  it('gives one number to a person at five kiosks at once', async () => {
    const kiosks = await Promise.all(
      Array.from({ length: 5 }, () => aDevice(stage.running, stage.hallId, 'kiosk')),
    );
    const answers = await Promise.all(kiosks.map((kiosk) => refusalOf(take(holder, kiosk))));
    expect(answers.sort()).toEqual([
      ...Array<string>(4).fill('appointments.already-booked'),
      'no refusal',
    ]);
    expect((await take()).ticket.label).toBe('A002');
  });

  it('repeats the answer of a key, the refusal too', async () => {
    const pressed = { key: 'the first press of a kiosk', maxAgeMs: 60_000, ageMs: () => 0 };
    const request = { ...VISIT, holder };
    const [first, again] = [
      await stage.kiosk.tickets.issue(stage.hallId, request, { command: pressed }),
      await stage.kiosk.tickets.issue(stage.hallId, request, { command: pressed }),
    ];
    expect(again.ticket.id).toBe(first.ticket.id);
    const second = { ...pressed, key: 'the second press of a kiosk' };
    const refused = () => stage.kiosk.tickets.issue(stage.hallId, request, { command: second });
    expect(await toldOf(refused())).toMatchObject({ details: { label: first.ticket.label } });
    expect(await toldOf(refused())).toMatchObject({ details: { label: first.ticket.label } });
  });

  it('lets go of the items with the ticket, and does not take them back from the next', async () => {
    const { token } = await take(holder);
    const { citizen } = aCitizen(stage.running, token);
    await citizen.cancel();
    await take(holder);
    expect(await stage.refusedForNothing(() => citizen.undoCancel())).toBe(
      'appointments.already-booked',
    );
  });

  it('refuses what can be no number of its kind', async () => {
    const wrong = { kind: 'id-card', number: '110105194912310021' } as const;
    expect(await stage.refusedForNothing(() => take(wrong))).toBe('appointments.holder-invalid');
  });

  it('keeps the number of the person nowhere', async () => {
    await take(holder);
    await refusalOf(take(holder));
    const [found] = await stage.query<{ leaks: number }>(
      `SELECT count(*)::int AS leaks FROM (
         SELECT row_to_json(ticket)::text AS row FROM ticket
         UNION ALL SELECT row_to_json(hall_event)::text FROM hall_event
         UNION ALL SELECT row_to_json(audit_entry)::text FROM audit_entry
         UNION ALL SELECT row_to_json(ticket_step)::text FROM ticket_step
         UNION ALL SELECT row_to_json(idempotency_record)::text FROM idempotency_record
       ) AS stored WHERE row LIKE '%' || $1 || '%'`,
      [holder.number],
    );
    expect(found).toEqual({ leaks: 0 });
  });
});

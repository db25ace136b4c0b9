import type { TicketHolder, TicketView } from '@onewindow/contracts';
import { refusalOf } from '../../support/refusals';
import { BookingStage, NINE, somebody, TUESDAY } from './booking-stage';
import { endingsOf, VisitSteps } from './visit-steps';

const WEDNESDAY_NINE = '2026-01-07T01:00:00.000Z';
const THURSDAY_NINE = '2026-01-08T01:00:00.000Z';

let stage: BookingStage;
let steps: VisitSteps;
let holder: TicketHolder;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(async () => {
  await stage.newHall();
  await stage.setRules({ perDay: 9, perWeek: 9 });
  steps = await VisitSteps.begin(stage);
  holder = somebody();
});
afterAll(() => stage.close());

const at = (clock: string) => stage.standAt(`${TUESDAY}T${clock}:00+08:00`);
const bookAgain = (startAt = WEDNESDAY_NINE) => stage.book(startAt, holder);
const refusedAgain = () => stage.refusedForNothing(() => bookAgain());

/** Booked, arrived and in the line. */
async function arrived(): Promise<TicketView> {
  const { token } = await stage.book(NINE, holder);
  await at('08:50');
  return (await stage.kiosk.appointments.checkIn(stage.hallId, { token })).ticket;
}

const completed = async () => steps.completed(await arrived());
const missed = async () => steps.missed(await arrived(), `${TUESDAY}T08:54:00+08:00`);

async function sweptAway(): Promise<void> {
  await stage.standAt('2026-01-07T00:10:00+08:00');
  await stage.turnDay();
}

describe('one live ticket of a person for an item', () => {
  it('is won by one of many bookings at once, whatever the slots', async () => {
    const slots = [NINE, WEDNESDAY_NINE, THURSDAY_NINE, '2026-01-09T01:00:00.000Z'];
    const codes = await Promise.all(slots.map((startAt) => refusalOf(bookAgain(startAt))));
    expect(codes.sort()).toEqual([
      ...Array<string>(3).fill('appointments.already-booked'),
      'no refusal',
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['booked', () => stage.book(NINE, holder)],
    ['checked in', arrived],
    ['called', async () => steps.called(await arrived())],
    ['served', async () => steps.serving(await arrived())],
    ['on hold', async () => steps.held(await arrived())],
    ['missed, as long as it may come back', missed],
  ])('stands while it is %s', async (_, bring) => {
    await bring();
    expect(await refusedAgain()).toBe('appointments.already-booked');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['completed', completed],
    ['cancelled', async () => steps.cancelled(await arrived())],
    ['abandoned', async () => steps.abandoned(await arrived())],
    [
      'missed for good',
      async () => {
        await steps.cannotComeBack();
        await missed();
      },
    ],
    [
      'swept out of the line',
      async () => {
        await arrived();
        await sweptAway();
      },
    ],
    [
      'swept away unkept',
      async () => {
        await stage.book(NINE, holder);
        await sweptAway();
      },
    ],
  ])('makes way for the next when it is %s', async (_, end) => {
    await end();
    expect((await bookAgain(THURSDAY_NINE)).ticket.state).toBe('booked');
  });
});

describe('an undo that brings a ticket back', () => {
  const ENDINGS = endingsOf(() => steps, arrived, missed);

  it.each(ENDINGS)('of %s claims its items again', async (_, end, state) => {
    const [api, ended] = await end();
    expect(await steps.undo(api, ended)).toMatchObject([{ state }]);
    expect(await refusedAgain()).toBe('appointments.already-booked');
  });

  it.each(ENDINGS)('of %s is refused when the same was booked since', async (_, end) => {
    const [api, ended] = await end();
    await bookAgain();
    expect(await stage.refusedForNothing(() => steps.undo(api, ended))).toBe(
      'appointments.already-booked',
    );
  });

  it('to where it cannot come back from leaves its holder free', async () => {
    await steps.cannotComeBack();
    const abandoned = await steps.abandoned(await missed());
    await bookAgain();
    expect(await steps.undo(steps.supervisor, abandoned)).toMatchObject([{ state: 'missed' }]);
  });

  it('and a booking at the same time: one of the two', async () => {
    const [api, ended] = await ENDINGS[0]![1]();
    const codes = await Promise.all([refusalOf(steps.undo(api, ended)), refusalOf(bookAgain())]);
    expect(codes.sort()).toEqual(['appointments.already-booked', 'no refusal']);
  });

  it('lets nobody rejoin for what they have booked since', async () => {
    await steps.cannotComeBack();
    const { id } = await missed();
    await bookAgain();
    await stage.query('DELETE FROM line_policy WHERE hall_id = $1', [stage.hallId]);
    const rejoining = () => stage.guide.tickets.rejoin(stage.hallId, id);
    expect(await stage.refusedForNothing(rejoining)).toBe('appointments.already-booked');
  });
});

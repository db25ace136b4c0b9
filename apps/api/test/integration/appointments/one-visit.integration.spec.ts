import type { Api } from '@onewindow/client';
import type { BookingHolder, TicketView } from '@onewindow/contracts';
import { aSignedIn } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { BookingStage, NINE, somebody, TUESDAY } from './booking-stage';

const WEDNESDAY_NINE = '2026-01-07T01:00:00.000Z';
const THURSDAY_NINE = '2026-01-08T01:00:00.000Z';

let stage: BookingStage;
let clerk: Api;
let supervisor: Api;
let holder: BookingHolder;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(async () => {
  await stage.newHall();
  await stage.setRules({ perDay: 9, perWeek: 9 });
  clerk = await aSignedIn(stage.running, stage.hallId, 'clerk', ['clerk']);
  supervisor = await aSignedIn(stage.running, stage.hallId, 'supervisor', ['supervisor']);
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

async function called(): Promise<TicketView> {
  const { id } = await arrived();
  await clerk.windowSession.open(stage.hallId, { windowId: SMALL_HALL.windowId });
  const { ticket } = await clerk.windowSession.callNext(stage.hallId);
  expect(ticket?.id).toBe(id);
  return ticket!;
}

async function serving(): Promise<TicketView> {
  const { id } = await called();
  return clerk.tickets.start(stage.hallId, id);
}

async function completed(): Promise<TicketView> {
  const { id, cases } = await serving();
  const outcomes = cases.map((one) => ({ caseId: one.id, outcome: 'accepted' as const }));
  return clerk.tickets.complete(stage.hallId, id, { outcomes });
}

async function missed(): Promise<TicketView> {
  const { id } = await called();
  await at('08:54');
  return clerk.tickets.markMissed(stage.hallId, id);
}

async function cannotComeBack(): Promise<void> {
  await stage.query(
    `INSERT INTO line_policy (hall_id, queue_id, rejoin)
     VALUES ($1, $2, '{"rule": "void", "n": 3, "greatestCount": 2}')`,
    [stage.hallId, SMALL_HALL.queueId],
  );
}

async function sweptAway(): Promise<void> {
  await stage.standAt('2026-01-07T00:10:00+08:00');
  await stage.turnDay();
}

const undo = (api: Api, { id, pressId }: TicketView) =>
  api.tickets.undo(stage.hallId, id, { pressId: pressId! });

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
    ['called', called],
    ['served', serving],
    [
      'on hold',
      async () =>
        clerk.tickets.hold(stage.hallId, (await serving()).id, { reason: 'fetch-material' }),
    ],
    ['missed, as long as it may come back', missed],
  ])('stands while it is %s', async (_, bring) => {
    await bring();
    expect(await refusedAgain()).toBe('appointments.already-booked');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['completed', completed],
    ['cancelled', async () => stage.guide.tickets.cancel(stage.hallId, (await arrived()).id)],
    ['abandoned', async () => supervisor.tickets.abandon(stage.hallId, (await arrived()).id)],
    [
      'missed for good',
      async () => {
        await cannotComeBack();
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
  const ENDINGS: readonly [string, () => Promise<readonly [Api, TicketView]>, string][] = [
    ['a completion', async () => [clerk, await completed()], 'serving'],
    [
      'a cancelling',
      async () => [
        stage.guide,
        await stage.guide.tickets.cancel(stage.hallId, (await arrived()).id),
      ],
      'waiting',
    ],
    [
      'an abandoning',
      async () => [
        supervisor,
        await supervisor.tickets.abandon(stage.hallId, (await arrived()).id),
      ],
      'waiting',
    ],
    [
      'a miss for good',
      async () => {
        await cannotComeBack();
        return [clerk, await missed()];
      },
      'called',
    ],
  ];

  it.each(ENDINGS)('of %s claims its items again', async (_, end, state) => {
    const [api, ended] = await end();
    const { tickets } = await undo(api, ended);
    expect(tickets).toMatchObject([{ state }]);
    expect(await refusedAgain()).toBe('appointments.already-booked');
  });

  it.each(ENDINGS)('of %s is refused when the same was booked since', async (_, end) => {
    const [api, ended] = await end();
    await bookAgain();
    expect(await stage.refusedForNothing(() => undo(api, ended))).toBe(
      'appointments.already-booked',
    );
  });

  it('to where it cannot come back from leaves its holder free', async () => {
    await cannotComeBack();
    const { id } = await missed();
    const abandoned = await supervisor.tickets.abandon(stage.hallId, id);
    await bookAgain();
    const { tickets } = await undo(supervisor, abandoned);
    expect(tickets).toMatchObject([{ state: 'missed' }]);
  });

  it('and a booking at the same time: one of the two', async () => {
    const [api, ended] = await ENDINGS[0]![1]();
    const codes = await Promise.all([refusalOf(undo(api, ended)), refusalOf(bookAgain())]);
    expect(codes.sort()).toEqual(['appointments.already-booked', 'no refusal']);
  });

  it('lets nobody rejoin for what they have booked since', async () => {
    await cannotComeBack();
    const { id } = await missed();
    await bookAgain();
    await stage.query('DELETE FROM line_policy WHERE hall_id = $1', [stage.hallId]);
    const rejoining = () => stage.guide.tickets.rejoin(stage.hallId, id);
    expect(await stage.refusedForNothing(rejoining)).toBe('appointments.already-booked');
  });
});

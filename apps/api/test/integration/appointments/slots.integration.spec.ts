import { aCitizen } from '../../support/callers';
import { refusalOf } from '../../support/refusals';
import { SMALL_HALL } from '../../support/small-hall';
import { BookingStage, HALF_PAST_NINE, NINE, TUESDAY, VISIT } from './booking-stage';

let stage: BookingStage;

beforeAll(async () => {
  stage = await BookingStage.open();
});
beforeEach(() => stage.newHall());
afterAll(() => stage.close());

const slots = async () => (await stage.visitor().appointments.slots(stage.hallId, VISIT)).days;
const freeAt = async (startAt: string) =>
  (await slots()).flatMap((day) => day.slots).find((slot) => slot.startAt === startAt)?.free;

describe('slots on offer', () => {
  it('are those of the coming working days, with the places that are free', async () => {
    const days = await slots();
    expect(days.map(({ date }) => date)).toEqual([
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-12',
    ]);
    expect(days[0]!.slots).toHaveLength(14);
    expect(days[0]!.slots[0]).toEqual({ startAt: NINE, endAt: HALF_PAST_NINE, free: 1 });
    expect(days[0]!.slots.reduce((sum, { free }) => sum + free, 0)).toBe(20);
  });

  it('lose a place with a booking, and get it back with its cancelling', async () => {
    const { token } = await stage.book(NINE);
    expect(await freeAt(NINE)).toBe(0);
    await aCitizen(stage.running, token).citizen.cancel();
    expect(await freeAt(NINE)).toBe(1);
    expect(await stage.spokenFor(TUESDAY)).toBe(0);
  });

  it('keep their places when slots are cut anew', async () => {
    await stage.book(HALF_PAST_NINE);
    await stage.setRules({ slotMinutes: 60 });
    expect(await freeAt(NINE)).toBe(1);
    await stage.setRules({ slotMinutes: 60, slotCap: 1 });
    expect(await freeAt(NINE)).toBe(0);
    expect(await stage.refusedForNothing(() => stage.book(NINE))).toBe('appointments.slot-full');
  });

  it('never promise more than the numbers the day has', async () => {
    await stage.query(
      'INSERT INTO queue_day (hall_id, business_date, queue_id, issued) VALUES ($1, $2, $3, 40)',
      [stage.hallId, TUESDAY, SMALL_HALL.queueId],
    );
    expect(await freeAt(NINE)).toBe(0);
    expect(await stage.refusedForNothing(() => stage.book(NINE))).toBe('appointments.slot-full');
  });

  it('are none where nothing is shared out for booking', async () => {
    await stage.query('UPDATE queue SET appointment_share = 0');
    expect(await slots()).toEqual([]);
    expect(await stage.refusedForNothing(() => stage.book(NINE))).toBe('appointments.slot-unknown');
  });

  it('follow the opening hours and the calendar where nobody has decided about booking', async () => {
    const setHours = (queueId: string | null, fromMinute: number) =>
      stage.administrator.policies.setOpeningHours(stage.hallId, {
        queueId,
        week: [2, 3, 4].map((weekday) => ({
          weekday,
          intervals: [{ fromMinute, untilMinute: 720, duty: 'full' }],
        })),
        dates: [{ date: '2026-01-07', intervals: [] }],
      });
    const offered = async () =>
      (await slots()).map((day) => [day.date, day.slots[0]?.startAt, day.slots.length]);
    await setHours(null, 600);
    expect(await offered()).toEqual([
      [TUESDAY, `${TUESDAY}T02:00:00.000Z`, 4],
      ['2026-01-08', '2026-01-08T02:00:00.000Z', 4],
    ]);
    await setHours(SMALL_HALL.queueId, 660);
    await stage.administrator.policies.setCalendar(stage.hallId, {
      year: 2026,
      days: [{ date: TUESDAY, kind: 'holiday', name: '假日' }],
    });
    expect(await offered()).toEqual([['2026-01-08', '2026-01-08T03:00:00.000Z', 2]]);
    expect(await stage.refusedForNothing(() => stage.book(NINE))).toBe('appointments.slot-unknown');
  });

  it('are refused where there is no such hall or item', async () => {
    const { appointments } = stage.visitor();
    expect(await refusalOf(appointments.slots('nowhere', VISIT))).toBe('hall.not-found');
    const nothing = { itemIds: ['nothing'], purpose: 'apply' } as const;
    expect(await refusalOf(appointments.slots(stage.hallId, nothing))).toBe(
      'catalogue.item-not-found',
    );
  });
});

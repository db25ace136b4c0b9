import type { OpeningPlan } from '../opening/opening-hours';
import { NO_HOURS } from '../opening/opening.fixture';
import { areGoodBookingHours, bookableIntervals, type BookingHours } from './booking-hours';

const morning = { fromMinute: 540, untilMinute: 720 };
const afternoon = { fromMinute: 780, untilMinute: 1_020 };
const noon = { fromMinute: 700, untilMinute: 760 };
// 2026-03-02 is a Monday.
const MONDAY = '2026-03-02';
const SATURDAY = '2026-03-07';
const WORKING_WEEK: BookingHours = {
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, intervals: [morning, afternoon] })),
  dates: [],
};

describe(bookableIntervals, () => {
  it('are the weekday’s, and none at the weekend', () => {
    expect(bookableIntervals(WORKING_WEEK, NO_HOURS, MONDAY)).toEqual([morning, afternoon]);
    expect(bookableIntervals(WORKING_WEEK, NO_HOURS, SATURDAY)).toEqual([]);
  });

  it('are those of the date where somebody has decided about it', () => {
    const hours = {
      ...WORKING_WEEK,
      dates: [
        { date: MONDAY, intervals: [] },
        { date: SATURDAY, intervals: [morning] },
      ],
    };
    expect(bookableIntervals(hours, NO_HOURS, MONDAY)).toEqual([]);
    expect(bookableIntervals(hours, NO_HOURS, SATURDAY)).toEqual([morning]);
  });

  const early = { fromMinute: 480, untilMinute: 690, duty: 'full' } as const;
  const lunch = { fromMinute: 690, untilMinute: 780, duty: 'lunch' } as const;
  const open: OpeningPlan = { ...NO_HOURS, week: new Map([[1, [early, lunch]]]) };

  it('are the opening hours where nothing is decided, lunch duty left out', () => {
    expect(bookableIntervals(null, open, MONDAY)).toEqual([early]);
    expect(bookableIntervals(null, open, SATURDAY)).toEqual([]);
    expect(bookableIntervals(WORKING_WEEK, open, MONDAY)).toEqual([morning, afternoon]);
  });

  it('are none on a holiday or a closed date, and a Monday’s on a weekend worked in exchange', () => {
    const holiday = { ...open, calendar: new Map([[MONDAY, 'holiday' as const]]) };
    expect(bookableIntervals(null, holiday, MONDAY)).toEqual([]);
    const closed = { ...open, dates: new Map([[MONDAY, []]]) };
    expect(bookableIntervals(null, closed, MONDAY)).toEqual([]);
    const exchanged = { ...open, calendar: new Map([[SATURDAY, 'workday' as const]]) };
    expect(bookableIntervals(null, exchanged, SATURDAY)).toEqual([early]);
  });

  it('are the usual ones in a hall without hours, holidays kept', () => {
    expect(bookableIntervals(null, NO_HOURS, MONDAY)).toMatchObject([morning, afternoon]);
    expect(bookableIntervals(null, NO_HOURS, SATURDAY)).toEqual([]);
    const holiday = { ...NO_HOURS, calendar: new Map([[MONDAY, 'holiday' as const]]) };
    expect(bookableIntervals(null, holiday, MONDAY)).toEqual([]);
  });
});

describe(areGoodBookingHours, () => {
  const monday = (...intervals: (typeof morning)[]) => ({
    week: [{ weekday: 1, intervals }],
    dates: [],
  });

  it.each([
    ['a working week', WORKING_WEEK, true],
    ['no hours at all', { week: [], dates: [] }, true],
    ['two stretches over each other', monday(morning, noon), false],
    ['a stretch without a length', monday({ fromMinute: 540, untilMinute: 540 }), false],
    ['a weekday twice', { week: [...monday().week, ...monday().week], dates: [] }, false],
    [
      'a date twice',
      {
        week: [],
        dates: [
          { date: '2026-03-02', intervals: [] },
          { date: '2026-03-02', intervals: [morning] },
        ],
      },
      false,
    ],
  ])('%s: %#', (_, hours, good) => {
    expect(areGoodBookingHours(hours)).toBe(good);
  });
});

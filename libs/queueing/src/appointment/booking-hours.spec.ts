import { areGoodBookingHours, bookableIntervals, DEFAULT_BOOKING_HOURS } from './booking-hours';

const morning = { fromMinute: 540, untilMinute: 720 };
const noon = { fromMinute: 700, untilMinute: 760 };

describe(bookableIntervals, () => {
  it('are the weekday’s, and none at the weekend', () => {
    expect(bookableIntervals(DEFAULT_BOOKING_HOURS, '2026-03-02')).toEqual([
      morning,
      { fromMinute: 780, untilMinute: 1_020 },
    ]);
    expect(bookableIntervals(DEFAULT_BOOKING_HOURS, '2026-03-07')).toEqual([]);
  });

  it('are those of the date where somebody has decided about it', () => {
    const hours = {
      ...DEFAULT_BOOKING_HOURS,
      dates: [
        { date: '2026-03-02', intervals: [] },
        { date: '2026-03-07', intervals: [morning] },
      ],
    };
    expect(bookableIntervals(hours, '2026-03-02')).toEqual([]);
    expect(bookableIntervals(hours, '2026-03-07')).toEqual([morning]);
  });
});

describe(areGoodBookingHours, () => {
  const monday = (...intervals: (typeof morning)[]) => ({
    week: [{ weekday: 1, intervals }],
    dates: [],
  });

  it.each([
    ['the default', DEFAULT_BOOKING_HOURS, true],
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

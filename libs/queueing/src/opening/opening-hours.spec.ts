import { instantOf } from '../calendar/local-time';
import {
  hoursOf,
  openingAt,
  openingOfQueue,
  type OpeningInterval,
  type OpeningPlan,
} from './opening-hours';

const ZONE = 'Asia/Shanghai';
const at = (date: string, minute: number) => instantOf(date, minute, ZONE);
const full = (fromMinute: number, untilMinute: number): OpeningInterval => ({
  fromMinute,
  untilMinute,
  duty: 'full',
});
const WORKDAY = [full(540, 720), full(780, 1_020)];
const FRIDAY = [full(540, 720)];

const plan = (over: Partial<OpeningPlan> = {}): OpeningPlan => ({
  week: new Map([1, 2, 3, 4].map((day) => [day, WORKDAY] as const).concat([[5, FRIDAY]])),
  dates: new Map(),
  calendar: new Map(),
  ...over,
});

// 2026-03-02 is a Monday.
describe(openingAt, () => {
  it.each([
    ['before opening', '2026-03-02', 539, { isOpen: false, opensAt: at('2026-03-02', 540) }],
    ['from the first minute', '2026-03-02', 540, { isOpen: true, until: at('2026-03-02', 720) }],
    ['to the last', '2026-03-02', 719, { isOpen: true, until: at('2026-03-02', 720) }],
    ['at noon', '2026-03-02', 720, { isOpen: false, opensAt: at('2026-03-02', 780) }],
    ['in the evening', '2026-03-02', 1_100, { isOpen: false, opensAt: at('2026-03-03', 540) }],
    ['on Friday afternoon', '2026-03-06', 800, { isOpen: false, opensAt: at('2026-03-09', 540) }],
    ['on Sunday', '2026-03-08', 600, { isOpen: false, opensAt: at('2026-03-09', 540) }],
  ])('%s', (_, date, minute, expected) => {
    expect(openingAt(plan(), at(date, minute), ZONE)).toMatchObject(expected);
  });

  it('never closes where no hours are set, holiday or not', () => {
    const unset = plan({ week: new Map(), calendar: new Map([['2026-03-02', 'holiday']]) });
    expect(openingAt(unset, at('2026-03-02', 0), ZONE)).toEqual({
      isOpen: true,
      duty: 'full',
      until: undefined,
    });
  });

  it('says that a few windows serve over lunch', () => {
    const lunch = { fromMinute: 720, untilMinute: 780, duty: 'lunch' } as const;
    const week = new Map([[1, [...WORKDAY, lunch]]]);
    expect(openingAt(plan({ week }), at('2026-03-02', 750), ZONE)).toMatchObject({
      isOpen: true,
      duty: 'lunch',
    });
  });

  it('knows nothing of a day that lies too far ahead, or of a hall that never opens', () => {
    const never = plan({ week: new Map([[1, []]]) });
    expect(openingAt(never, at('2026-03-02', 600), ZONE)).toEqual({
      isOpen: false,
      opensAt: undefined,
    });
  });

  it('turns at the midnight of its own zone', () => {
    const sixteenUtc = Date.parse('2026-03-01T16:00:00Z');
    const night = plan({ week: new Map([[1, [full(0, 60)]]]) });
    expect(openingAt(night, sixteenUtc - 1, ZONE)).toEqual({ isOpen: false, opensAt: sixteenUtc });
    expect(openingAt(night, sixteenUtc, ZONE)).toMatchObject({ isOpen: true });
    expect(openingAt(night, sixteenUtc, 'UTC').isOpen).toBe(false);
  });
});

describe(hoursOf, () => {
  const calendar = new Map([
    ['2026-02-17', 'holiday'],
    ['2026-02-14', 'workday'],
  ] as const);

  it('closes on a holiday and works a weekend day in exchange like a Monday', () => {
    expect(hoursOf(plan({ calendar }), '2026-02-17')).toEqual([]);
    expect(hoursOf(plan({ calendar }), '2026-02-14')).toBe(WORKDAY);
    expect(hoursOf(plan(), '2026-02-14')).toEqual([]);
  });

  it('follows a date before calendar and week', () => {
    const special = [full(600, 660)];
    const dates = new Map([['2026-02-17', special]]);
    expect(hoursOf(plan({ calendar, dates }), '2026-02-17')).toBe(special);
  });
});

describe(openingOfQueue, () => {
  it("takes the queue's own week whole, and dates from both", () => {
    const ofQueue = { week: new Map([[6, FRIDAY]]), dates: new Map([['2026-03-07', []]]) };
    const ofHall = {
      week: plan().week,
      dates: new Map([
        ['2026-03-07', WORKDAY],
        ['2026-03-08', FRIDAY],
      ]),
    };
    const { week, dates } = openingOfQueue(ofHall, ofQueue);
    expect([...week.keys()]).toEqual([6]);
    expect(Object.fromEntries(dates)).toEqual({ '2026-03-07': [], '2026-03-08': FRIDAY });
    expect(openingOfQueue(ofHall, { week: new Map(), dates: new Map() }).week).toBe(ofHall.week);
  });
});

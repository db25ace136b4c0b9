import type { CalendarDayKind } from '@onewindow/contracts';
import { addDays, instantOf } from '../calendar/local-time';
import type { OpeningPlan } from './opening-hours';
import { NO_HOURS } from './opening.fixture';
import { isWorkingDay, momentOfShare, workingTerm } from './working-days';

const ZONE = 'Asia/Shanghai';
const at = (date: string, minute: number) => instantOf(date, minute, ZONE);
const NINE = 540;
const FIVE = 1_020;
const FULL_DAY = [{ fromMinute: NINE, untilMinute: FIVE, duty: 'full' as const }];

/** The National Day of 2026: a week off, for which a Sunday before and a Saturday after are worked. */
const NATIONAL_DAY = new Map<string, CalendarDayKind>([
  ['2026-09-20', 'workday'],
  ...Array.from({ length: 7 }, (_, day) => [addDays('2026-10-01', day), 'holiday'] as const),
  ['2026-10-10', 'workday'],
]);

const plan: OpeningPlan = {
  week: new Map([1, 2, 3, 4, 5, 6].map((day) => [day, FULL_DAY])),
  dates: new Map(),
  calendar: NATIONAL_DAY,
};

describe(isWorkingDay, () => {
  it.each([
    ['a Wednesday', '2026-09-30', true],
    ['a Saturday, though the hall is open', '2026-09-26', false],
    ['a Thursday off', '2026-10-01', false],
    ['the Thursday after', '2026-10-08', true],
    ['a Saturday worked in exchange', '2026-10-10', true],
    ['the Sunday after it', '2026-10-11', false],
  ])('%s', (_, date, expected) => {
    expect(isWorkingDay(NATIONAL_DAY, date)).toBe(expected);
  });
});

describe(workingTerm, () => {
  it.each([
    ['1 day from a Monday', '2026-09-21', 1, '2026-09-22'],
    ['1 day from a Friday is Monday', '2026-09-11', 1, '2026-09-14'],
    ['1 day into a Sunday that is worked', '2026-09-18', 1, '2026-09-20'],
    ['1 day from the eve of the holidays', '2026-09-30', 1, '2026-10-08'],
    ['1 day from within the holidays', '2026-10-03', 1, '2026-10-08'],
    ['5 days over the holidays and the worked Saturday', '2026-09-29', 5, '2026-10-12'],
    ['15 days over the holidays', '2026-09-21', 15, '2026-10-16'],
  ])('%s', (_, from, days, last) => {
    expect(workingTerm(plan, at(from, 600), days, ZONE)).toEqual({
      startedAt: at(from, 600),
      dueAt: at(last, FIVE),
    });
  });

  it('ends at midnight where no hours say when the day closes', () => {
    expect(workingTerm(NO_HOURS, at('2026-03-02', 600), 1, ZONE).dueAt).toBe(
      at('2026-03-03', 1_440),
    );
    const shut = { ...plan, dates: new Map([['2026-09-22', []]]) };
    expect(workingTerm(shut, at('2026-09-21', 600), 1, ZONE).dueAt).toBe(at('2026-09-22', 1_440));
  });
});

describe(momentOfShare, () => {
  const share = (from: number, days: number, part: number) =>
    momentOfShare(plan, workingTerm(plan, from, days, ZONE), part, ZONE);

  it.each([
    ['half of a day begun at nine', at('2026-09-21', NINE), 1, 0.5, at('2026-09-21', FIVE)],
    ['half of one begun at one', at('2026-09-21', 780), 1, 0.5, at('2026-09-22', 660)],
    ['80 % of it', at('2026-09-21', 780), 1, 0.8, at('2026-09-22', 876)],
    ['half over the holidays', at('2026-09-30', 780), 1, 0.5, at('2026-10-08', 660)],
    ['all of it', at('2026-09-30', 780), 1, 1, at('2026-10-08', FIVE)],
  ])('%s', (_, from, days, part, expected) => {
    expect(share(from, days, part)).toBe(expected);
  });
});

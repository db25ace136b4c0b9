import { compareWithPlan, plannedOpen } from './roster';

const shift = (windowId: string, fromMinute: number, untilMinute: number, date = '2026-03-02') => ({
  windowId,
  date,
  fromMinute,
  untilMinute,
});

describe(plannedOpen, () => {
  const shifts = [
    shift('A02', 540, 720),
    shift('A01', 540, 720),
    shift('A01', 720, 780),
    shift('A03', 540, 720, '2026-03-03'),
  ];

  it.each([
    [539, []],
    [540, ['A01', 'A02']],
    [719, ['A01', 'A02']],
    [720, ['A01']],
    [780, []],
  ])('knows who is on at minute %i', (minute, windowIds) => {
    expect(plannedOpen(shifts, { date: '2026-03-02', minute })).toEqual(windowIds);
  });
});

describe(compareWithPlan, () => {
  it('tells who is missing and who works besides', () => {
    expect(compareWithPlan(['A01', 'A02'], ['A02', 'A03'])).toEqual({
      missing: ['A01'],
      unplanned: ['A03'],
    });
  });
});

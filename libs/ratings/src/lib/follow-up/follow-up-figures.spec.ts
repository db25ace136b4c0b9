import { followUpFigures, type FollowUpTally } from './follow-up-figures';
import { FOLLOW_UP_DAYS, needsFollowUp } from './follow-up-days';
import { urgencyOf } from './urgency';

const tally: FollowUpTally = {
  opened: 12,
  open: 3,
  overdue: 1,
  excluded: 1,
  dueToRectify: 8,
  rectifiedInTime: 6,
  toCallBack: 4,
  calledBack: 4,
};

describe(followUpFigures, () => {
  it('gives each share with its N, and withholds it of fewer than five', () => {
    expect(followUpFigures(tally)).toEqual({
      opened: 12,
      open: 3,
      overdue: 1,
      excluded: 1,
      rectifiedInTime: { share: 0.75, n: 8 },
      calledBack: { share: null, n: 4 },
    });
  });
});

describe(urgencyOf, () => {
  const term = { startedAt: 0, halfAt: 50, nearlyAt: 80, dueAt: 100 };

  it.each([
    [49, 'in-time'],
    [50, 'half-gone'],
    [79, 'half-gone'],
    [80, 'nearly-due'],
    [100, 'nearly-due'],
    [101, 'overdue'],
  ])('at %i of 100 says %s', (now, urgency) => {
    expect(urgencyOf(term, now)).toBe(urgency);
  });
});

describe('what is followed up', () => {
  it('are the two lowest levels, within days that grow with the matter', () => {
    expect([1, 2, 3, 4, 5].filter(needsFollowUp)).toEqual([1, 2]);
    for (const { contact, simple, complex } of Object.values(FOLLOW_UP_DAYS)) {
      expect(contact < simple && simple < complex).toBe(true);
    }
  });
});

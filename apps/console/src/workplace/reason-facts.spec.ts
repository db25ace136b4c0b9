import type { CallReasonView } from '@onewindow/contracts';
import { reasonFacts } from './reason-facts';

const reason: CallReasonView = {
  code: 'due',
  waitedMinutes: 31.6,
  overdueMinutes: 0,
  overtakes: 0,
};
const keys = (over: Partial<CallReasonView>) =>
  reasonFacts({ ...reason, ...over }).map((fact) => fact.key);

describe(reasonFacts, () => {
  it('always tells the wait, in whole minutes', () => {
    expect(reasonFacts(reason)).toEqual([{ key: 'reason.waited', words: { minutes: 32 } }]);
  });

  it('tells late from early and whom it overtook', () => {
    expect(reasonFacts({ ...reason, overdueMinutes: 4 })[1]).toEqual({
      key: 'reason.overdue',
      words: { minutes: 4 },
    });
    expect(reasonFacts({ ...reason, overdueMinutes: -6 })[1]).toEqual({
      key: 'reason.early',
      words: { minutes: 6 },
    });
    expect(keys({ overtakes: 3 })).toContain('reason.overtakes');
  });
});

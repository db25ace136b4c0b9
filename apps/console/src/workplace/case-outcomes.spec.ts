import { CASE_OUTCOMES, PURPOSES, type CaseView } from '@onewindow/contracts';
import { outcomesFor, undecided, usualOutcome, withUsualOutcomes } from './case-outcomes';

const names = { zhHans: '事项', zhHant: '事項', en: 'Item' };
const aCase = (id: string): CaseView => ({
  id,
  itemId: `i-${id}`,
  itemNames: names,
  departmentNames: names,
  outcome: null,
});

describe('outcomes of a visit', () => {
  it.each(PURPOSES)('are all offered for %s, the usual one first', (purpose) => {
    const offered = outcomesFor(purpose);
    expect(offered[0]).toBe(usualOutcome(purpose));
    expect([...offered].sort()).toEqual([...CASE_OUTCOMES].sort());
  });

  it('fills in what is undecided and keeps what was chosen', () => {
    const cases = [aCase('1'), aCase('2')];
    const chosen = { '2': 'wrong-item' as const };
    expect(undecided(cases, chosen).map((one) => one.id)).toEqual(['1']);
    expect(withUsualOutcomes(cases, 'collect', chosen)).toEqual({
      '1': 'collected',
      '2': 'wrong-item',
    });
  });
});

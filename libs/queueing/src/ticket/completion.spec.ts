import { completionRefusal } from './completion';

const cases = [{ id: 'c1' }, { id: 'c2' }];
const first = { caseId: 'c1', outcome: 'accepted' } as const;
const second = { caseId: 'c2', outcome: 'accepted-with-deficiency' } as const;

describe('completionRefusal', () => {
  it('accepts one outcome for every case, in any order', () => {
    expect(completionRefusal(cases, [second, first])).toBeUndefined();
  });

  it('names the cases still open', () => {
    expect(completionRefusal(cases, [second])).toMatchObject({
      code: 'ticketing.outcome-missing',
      details: { caseIds: ['c1'] },
    });
  });

  it('refuses two outcomes for one case, even the same', () => {
    expect(completionRefusal(cases, [first, second, first])).toMatchObject({
      code: 'ticketing.outcome-duplicate',
      details: { caseId: 'c1' },
    });
  });

  it('refuses an outcome for a case of another ticket', () => {
    expect(completionRefusal(cases, [first, second, { ...first, caseId: 'c9' }])).toMatchObject({
      code: 'ticketing.case-not-found',
      details: { caseId: 'c9' },
    });
  });
});

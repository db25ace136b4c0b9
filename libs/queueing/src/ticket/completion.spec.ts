import { closingRefusal } from './completion';

const cases = [{ id: 'c1' }, { id: 'c2' }];
const first = { caseId: 'c1', outcome: 'accepted' } as const;
const second = { caseId: 'c2', outcome: 'accepted-with-deficiency' } as const;

describe('the outcomes of a completion', () => {
  it('accepts one outcome for every case, in any order', () => {
    expect(closingRefusal(cases, [second, first], 'all')).toBeUndefined();
  });

  it('names the cases still open', () => {
    expect(closingRefusal(cases, [second], 'all')).toMatchObject({
      code: 'ticketing.outcome-missing',
      details: { caseIds: ['c1'] },
    });
  });

  it('refuses two outcomes for one case, even the same', () => {
    expect(closingRefusal(cases, [first, second, first], 'all')).toMatchObject({
      code: 'ticketing.outcome-duplicate',
      details: { caseId: 'c1' },
    });
  });

  it('refuses an outcome for a case of another ticket', () => {
    expect(closingRefusal(cases, [first, second, { ...first, caseId: 'c9' }], 'all')).toMatchObject(
      {
        code: 'ticketing.case-not-found',
        details: { caseId: 'c9' },
      },
    );
  });
});

describe('cases closed on an earlier leg', () => {
  const done = [{ id: 'c1', outcome: 'collected' as const }, { id: 'c2' }];

  it('need no outcome any more, and bear no second one', () => {
    expect(closingRefusal(done, [second], 'all')).toBeUndefined();
    expect(closingRefusal(done, [first, second], 'all')).toMatchObject({
      code: 'ticketing.outcome-duplicate',
      details: { caseId: 'c1' },
    });
  });
});

describe('the outcomes of a leg', () => {
  it('close some of what is open', () => {
    expect(closingRefusal(cases, [first], 'some')).toBeUndefined();
  });

  it('are not none', () => {
    expect(closingRefusal(cases, [], 'some')).toMatchObject({
      code: 'ticketing.outcome-missing',
      details: { caseIds: ['c1', 'c2'] },
    });
  });

  it('are not all: then the visit is complete', () => {
    expect(closingRefusal(cases, [first, second], 'some')).toMatchObject({
      code: 'ticketing.no-case-left',
    });
  });
});

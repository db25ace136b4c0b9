import { findFaults, sumFaults, type Step } from './ledger';

const issue: Step = { action: 'issue', ticketId: 't1' };
const call: Step = { action: 'call', ticketId: 't1' };

describe(findFaults, () => {
  it('finds nothing where all that was told is stored once', () => {
    expect(findFaults([issue, call], [call, issue])).toEqual({ lost: 0, double: 0 });
  });

  it('counts what was told and is not there as lost', () => {
    expect(findFaults([issue, call], [issue])).toEqual({ lost: 1, double: 0 });
  });

  it('lets be what was stored when its answer was cut off', () => {
    expect(findFaults([issue], [issue, call])).toEqual({ lost: 0, double: 0 });
  });

  it('counts a ticket that two windows were told to call', () => {
    expect(findFaults([call, call], [call])).toEqual({ lost: 0, double: 1 });
  });

  it('counts a call that was stored three times as two too many', () => {
    expect(findFaults([call], [call, call, call])).toEqual({ lost: 0, double: 2 });
  });

  it('tells tickets and steps apart', () => {
    const other: Step = { action: 'call', ticketId: 't2' };
    expect(findFaults([call, other, issue], [call, issue, other])).toEqual({ lost: 0, double: 0 });
    expect(findFaults([other], [call])).toEqual({ lost: 1, double: 0 });
  });
});

describe(sumFaults, () => {
  it('adds up', () => {
    expect(
      sumFaults([
        { lost: 1, double: 0 },
        { lost: 2, double: 3 },
      ]),
    ).toEqual({ lost: 3, double: 3 });
    expect(sumFaults([])).toEqual({ lost: 0, double: 0 });
  });
});

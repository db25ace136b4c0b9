import fc from 'fast-check';
import { planVisit } from './plan-visit';
import type { VisitItem, VisitRequest } from './visit';

// The shape of the sample hall: general, property and tax windows, joint ones, collection windows.
const WINDOWS = [
  ['A-ZH'],
  ['A-ZH', 'A-KB'],
  ['A-CJ'],
  ['B-BDC'],
  ['B-BDC', 'B-SW'],
  ['B-SB', 'B-YB'],
  ['B-MS', 'B-SB', 'B-YB'],
  ['B-GZ'],
];
const COLLECT_QUEUES: Readonly<Record<string, string>> = {
  'A-ZH': 'A-CJ',
  'A-KB': 'A-CJ',
  'B-BDC': 'B-BDC-C',
};

function item(id: string, queueId: string, estMinutes = 10): VisitItem {
  return { id, queueId, estMinutes };
}

function plan(items: readonly VisitItem[], request: Partial<VisitRequest> = {}) {
  return planVisit({
    items,
    purpose: 'apply',
    collectQueueOf: (queueId) => COLLECT_QUEUES[queueId],
    windows: WINDOWS,
    ...request,
  });
}

describe('one ticket', () => {
  it('carries items of several departments that share a queue', () => {
    const items = [item('licence', 'A-ZH', 13), item('permit', 'A-ZH', 20)];
    expect(plan(items)).toEqual({
      ok: true,
      queueId: 'A-ZH',
      requiredQueueIds: ['A-ZH'],
      itemIds: ['licence', 'permit'],
      estMinutes: 33,
    });
  });

  it('needs no window to be looked at for one queue', () => {
    expect(plan([item('licence', 'A-ZH')], { windows: [] })).toMatchObject({ ok: true });
  });

  it('waits in the queue with most work when a joint window serves them all', () => {
    const items = [item('tax', 'B-SW', 8), item('deed', 'B-BDC', 15), item('deed tax', 'B-SW', 6)];
    expect(plan(items)).toMatchObject({
      ok: true,
      queueId: 'B-BDC',
      requiredQueueIds: ['B-SW', 'B-BDC'],
      itemIds: ['tax', 'deed', 'deed tax'],
    });
  });

  it('waits in the queue chosen first when the work is equal', () => {
    expect(plan([item('medical', 'B-YB'), item('pension', 'B-SB')])).toMatchObject({
      queueId: 'B-YB',
    });
  });

  it('collects results where they are handed out, or else in the own queue', () => {
    const enterprise = [item('licence', 'A-ZH'), item('opening', 'A-KB')];
    expect(plan(enterprise, { purpose: 'collect' })).toMatchObject({
      queueId: 'A-CJ',
      requiredQueueIds: ['A-CJ'],
    });
    expect(plan([item('tax', 'B-SW')], { purpose: 'collect' })).toMatchObject({ queueId: 'B-SW' });
  });

  it('consults where it would apply', () => {
    expect(plan([item('deed', 'B-BDC')], { purpose: 'consult' })).toMatchObject({
      queueId: 'B-BDC',
    });
  });
});

describe('separate tickets', () => {
  it('are told apart in the largest groups a window serves in common', () => {
    const items = [
      item('notary', 'B-GZ'),
      item('pension', 'B-SB'),
      item('deed', 'B-BDC'),
      item('medical', 'B-YB'),
      item('livelihood', 'B-MS'),
    ];
    expect(plan(items)).toEqual({
      ok: false,
      code: 'ticketing.items-need-separate-tickets',
      details: {
        groups: [
          { queueIds: ['B-GZ'], itemIds: ['notary'] },
          { queueIds: ['B-SB', 'B-YB', 'B-MS'], itemIds: ['pension', 'medical', 'livelihood'] },
          { queueIds: ['B-BDC'], itemIds: ['deed'] },
        ],
      },
    });
  });

  it('prefer, of groups with as many queues, the one with more items, then the earlier', () => {
    const windows = [
      ['Q1', 'Q2'],
      ['Q2', 'Q3'],
    ];
    const alike = [item('a', 'Q1'), item('b', 'Q2'), item('c', 'Q3')];
    expect(plan(alike, { windows })).toMatchObject({
      details: { groups: [{ itemIds: ['a', 'b'] }, { itemIds: ['c'] }] },
    });
    expect(plan([...alike, item('d', 'Q3')], { windows })).toMatchObject({
      details: { groups: [{ itemIds: ['a'] }, { itemIds: ['b', 'c', 'd'] }] },
    });
  });

  it('leave a queue no window serves alone', () => {
    expect(plan([item('a', 'Q9'), item('b', 'Q8')])).toMatchObject({
      details: { groups: [{ queueIds: ['Q9'] }, { queueIds: ['Q8'] }] },
    });
  });
});

describe('a choice that cannot be planned', () => {
  it('is empty', () => {
    expect(plan([])).toEqual({ ok: false, code: 'ticketing.items-missing', details: {} });
  });

  it('names an item twice', () => {
    const twice = [item('a', 'A-ZH'), item('b', 'A-ZH'), item('a', 'A-ZH'), item('a', 'A-ZH')];
    expect(plan(twice)).toEqual({
      ok: false,
      code: 'ticketing.items-duplicate',
      details: { itemIds: ['a'] },
    });
  });

  it('has more items than the hall allows', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => item(`i${index}`, 'A-ZH'));
    expect(plan(eleven.slice(1)).ok).toBe(true);
    expect(plan(eleven)).toEqual({
      ok: false,
      code: 'ticketing.items-too-many',
      details: { greatest: 10, chosen: 11 },
    });
    expect(plan(eleven, { greatestItemCount: 11 }).ok).toBe(true);
  });
});

describe('any choice in any hall', () => {
  const queueIds = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'Q5');
  const windows = fc.array(fc.uniqueArray(queueIds, { minLength: 1 }), { maxLength: 6 });
  const items = fc
    .array(fc.record({ queueId: queueIds, estMinutes: fc.integer({ min: 1, max: 60 }) }), {
      minLength: 1,
      maxLength: 10,
    })
    .map((facts) => facts.map((fact, index) => ({ id: `i${index}`, ...fact })));

  it('goes on one ticket exactly when one window can serve it, else every item on one of several', () => {
    fc.assert(
      fc.property(items, windows, (chosen, halls) => {
        const needed = [...new Set(chosen.map(({ queueId }) => queueId))];
        const servable = (ids: readonly string[]) =>
          ids.length === 1 ||
          halls.some((served: readonly string[]) => ids.every((id) => served.includes(id)));
        const result = plan(chosen, { windows: halls });
        expect(result.ok).toBe(servable(needed));
        if (result.ok) return expect(result.requiredQueueIds).toEqual(needed);
        if (result.code !== 'ticketing.items-need-separate-tickets') throw new Error(result.code);

        const { groups } = result.details;
        expect(groups.length).toBeGreaterThan(1);
        expect(groups.flatMap(({ itemIds }) => itemIds).sort()).toEqual(
          chosen.map(({ id }) => id).sort(),
        );
        expect(groups.every((group) => servable(group.queueIds))).toBe(true);
      }),
    );
  });

  it('is planned alike however the windows are listed', () => {
    fc.assert(
      fc.property(items, windows, (chosen, halls) => {
        expect(plan(chosen, { windows: [...halls].reverse() })).toEqual(
          plan(chosen, { windows: halls }),
        );
      }),
    );
  });
});

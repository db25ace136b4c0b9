import type { VisitPlanView } from '@onewindow/contracts';
import { issueRequest, NOTHING_CHOSEN } from './issue-choice';

const NAMES = { zhHans: '综合', zhHant: '綜合', en: 'General' };
const PLAN: VisitPlanView = {
  queueId: 'A-ZH',
  queueNames: NAMES,
  areas: [],
  ahead: 0,
  wait: { kind: 'unknown', reason: 'no-window-open' },
  priorities: ['elder'],
};

describe(issueRequest, () => {
  const choice = { ...NOTHING_CHOSEN, itemId: 'I1' };

  it('asks for nothing without an item', () => {
    expect(issueRequest(NOTHING_CHOSEN, PLAN)).toBeNull();
  });

  it('takes priority along where the line grants it', () => {
    const visit = { itemIds: ['I1'], purpose: 'apply' };
    expect(issueRequest(choice, PLAN)).toEqual(visit);
    expect(issueRequest({ ...choice, priorityClass: 'elder' }, PLAN)).toEqual({
      ...visit,
      priorityClass: 'elder',
    });
    expect(issueRequest({ ...choice, priorityClass: 'urgent' }, PLAN)).toEqual(visit);
  });
});

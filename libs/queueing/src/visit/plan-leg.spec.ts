import { planLeg } from './plan-leg';

const household = { id: 'hukou', queueId: 'B-HZ', estMinutes: 10 };
const insurance = { id: 'shebao', queueId: 'B-SB', estMinutes: 25 };
const visit = { purpose: 'apply' as const, collectQueueOf: () => undefined };

describe(planLeg, () => {
  it('is all that is left where one window can take it', () => {
    const windows = [['B-HZ'], ['B-SB', 'B-HZ']];
    expect(planLeg({ ...visit, items: [household, insurance], windows })).toEqual({
      queueId: 'B-SB',
      requiredQueueIds: ['B-HZ', 'B-SB'],
    });
  });

  it('is the first of what is left where nobody can take all', () => {
    const windows = [['B-SB'], ['B-HZ']];
    expect(planLeg({ ...visit, items: [household, insurance], windows })).toEqual({
      queueId: 'B-HZ',
      requiredQueueIds: ['B-HZ'],
    });
  });

  it('hands results out where they are handed out', () => {
    const collect = { ...visit, purpose: 'collect' as const, collectQueueOf: () => 'B-CJ' };
    expect(planLeg({ ...collect, items: [household], windows: [['B-CJ']] })).toEqual({
      queueId: 'B-CJ',
      requiredQueueIds: ['B-CJ'],
    });
  });
});

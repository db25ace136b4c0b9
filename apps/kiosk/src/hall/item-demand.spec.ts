import { anItem, aQueue } from './catalogue.fixture';
import { demandOf } from './item-demand';

describe(demandOf, () => {
  it('shares the visits of a queue among its items as often as they are asked for', () => {
    const demand = demandOf({
      items: [
        anItem('often', { frequency: 'H' }),
        anItem('seldom', { frequency: 'M' }),
        anItem('alone', { queueId: 'A-ZH', frequency: 'R' }),
        anItem('lost', { queueId: 'gone', frequency: 'H' }),
      ],
      queues: [aQueue('B-HZ', { dailyQuota: 200 }), aQueue('A-ZH', { dailyQuota: 70 })],
    });
    expect(Object.fromEntries(demand)).toEqual({ often: 150, seldom: 50, alone: 70, lost: 0 });
  });
});

import { aDirectory, anItem, aQueue } from '../hall/catalogue.fixture';
import { popularItems } from './popular-items';

const queues = [
  aQueue('A-ZH', { dailyQuota: 740 }),
  aQueue('B-HZ', { dailyQuota: 930 }),
  aQueue('B-SB', { dailyQuota: 1150 }),
];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe(popularItems, () => {
  const directory = aDirectory(
    [
      anItem('hz-1', { queueId: 'B-HZ', frequency: 'H' }),
      anItem('hz-2', { queueId: 'B-HZ', frequency: 'H' }),
      anItem('hz-3', { queueId: 'B-HZ', frequency: 'M' }),
      anItem('sb-1', { queueId: 'B-SB', frequency: 'M' }),
      anItem('sb-2', { queueId: 'B-SB', frequency: 'H' }),
      anItem('zh-1', { queueId: 'A-ZH', frequency: 'R' }),
      anItem('zh-2', { queueId: 'A-ZH', frequency: 'H' }),
    ],
    queues,
  );

  it('takes from every queue in turn, the busiest first', () => {
    expect(ids(popularItems(directory, 4))).toEqual(['sb-2', 'hz-1', 'zh-2', 'sb-1']);
  });

  it('offers what belongs to its own zone first', () => {
    expect(ids(popularItems(directory, 2, 'A'))).toEqual(['zh-2', 'sb-2']);
  });

  it('puts first what people have come for at this hour, and no queue alone', () => {
    const demand = ['hz-3', 'hz-2', 'hz-1', 'hz-4', 'zh-1', 'gone'].map((itemId, index) => ({
      itemId,
      visits: 50 - index,
    }));
    const items = [...directory.items, anItem('hz-4', { queueId: 'B-HZ', frequency: 'R' })];
    const used = aDirectory(items, queues, demand);
    expect(ids(popularItems(used, 6))).toEqual(['hz-3', 'hz-2', 'hz-1', 'zh-1', 'sb-2', 'zh-2']);
    expect(ids(popularItems(used, 2, 'A'))).toEqual(['zh-1', 'hz-3']);
  });

  it('puts what is pinned before everything else, once', () => {
    const pinned = ['zh-1', 'sb-2', 'gone'];
    expect(ids(popularItems(directory, 4, null, pinned))).toEqual(['zh-1', 'sb-2', 'hz-1', 'zh-2']);
  });

  it('never fills up with what hardly anybody asks for', () => {
    expect(ids(popularItems(directory, 20))).not.toContain('zh-1');
  });
});

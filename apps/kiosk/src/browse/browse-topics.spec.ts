import { aDirectory, anItem } from '../hall/catalogue.fixture';
import { itemsOfTopic, topicsOfZone } from './browse-topics';

const directory = aDirectory([
  anItem('1', { departmentId: 'mz', theme: '婚姻登记', frequency: 'L' }),
  anItem('2', { departmentId: 'mz', theme: '证件办理', frequency: 'H' }),
  anItem('3', { departmentId: 'ga', theme: '证件办理' }),
  anItem('4', { departmentId: 'ga', theme: '开办企业', queueId: 'A-ZH' }),
  anItem('5', { departmentId: 'gone', theme: '开办企业', queueId: 'A-ZH' }),
]);

describe(topicsOfZone, () => {
  it('lists departments by short name with their items of the zone', () => {
    expect(topicsOfZone(directory, 'department', 'B')).toEqual([
      {
        kind: 'department',
        id: 'mz',
        names: expect.objectContaining({ en: 'Civil' }),
        itemCount: 2,
      },
      {
        kind: 'department',
        id: 'ga',
        names: expect.objectContaining({ en: 'Police' }),
        itemCount: 1,
      },
    ]);
  });

  it('lists themes, the fullest first', () => {
    expect(topicsOfZone(directory, 'theme', 'B').map(({ id }) => id)).toEqual([
      '证件办理',
      '婚姻登记',
    ]);
    expect(topicsOfZone(directory, 'theme', 'A').map(({ id }) => id)).toEqual(['开办企业']);
  });

  it('names themes in the language of the reader', () => {
    expect(topicsOfZone(directory, 'theme', 'B')[0]?.names.en).toBe('Documents');
  });

  it('shows the id of a department that is not in the list', () => {
    const topics = topicsOfZone(directory, 'department', 'A');
    expect(topics.map(({ names }) => names.en)).toEqual(['Police', 'gone']);
  });
});

describe(itemsOfTopic, () => {
  it('gives the items of one zone only, those asked for most first', () => {
    const ids = (kind: 'department' | 'theme', id: string, zone: string) =>
      itemsOfTopic(directory, kind, id, zone).map((item) => item.id);
    expect(ids('department', 'mz', 'B')).toEqual(['2', '1']);
    expect(ids('department', 'ga', 'B')).toEqual(['3']);
    expect(ids('theme', '开办企业', 'A')).toEqual(['4', '5']);
  });
});

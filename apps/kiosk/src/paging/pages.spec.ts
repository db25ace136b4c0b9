import { pageOf } from './pages';

const letters = [...'abcdefg'];

describe(pageOf, () => {
  it('cuts a list into pages, the last one shorter', () => {
    const pages = [0, 1, 2].map((index) => pageOf(letters, 3, index));
    expect(pages.map(({ shown }) => shown.join(''))).toEqual(['abc', 'def', 'g']);
    expect(pages.map(({ index, count }) => [index, count])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('stays on the last page when the list has become shorter', () => {
    expect(pageOf(letters, 4, 9)).toEqual({ shown: ['e', 'f', 'g'], index: 1, count: 2 });
  });

  it('has one page of nothing', () => {
    expect(pageOf([], 4, 0)).toEqual({ shown: [], index: 0, count: 1 });
  });
});

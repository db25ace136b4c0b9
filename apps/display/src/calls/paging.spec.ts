import { PAGE_MS, pageAt, pagesOf, rowLayout, rowsThatFit } from './paging';

describe(rowsThatFit, () => {
  it.each([
    [600, 84, 7],
    [84, 84, 1],
    [20, 84, 1],
    [0, 84, 1],
    [600, 0, 1],
  ])('a height of %i with a pitch of %i takes %i', (height, pitch, rows) => {
    expect(rowsThatFit(height, pitch)).toBe(rows);
  });
});

describe(rowLayout, () => {
  const box = { width: 1100, height: 600 };

  it('stays in one column while the calls fit', () => {
    expect(rowLayout(6, box, 100, 500)).toEqual({ columns: 1, rowsPerColumn: 6 });
  });

  it('takes a second column before it pages', () => {
    expect(rowLayout(7, box, 100, 500)).toEqual({ columns: 2, rowsPerColumn: 6 });
  });

  it('never takes more columns than the width bears', () => {
    expect(rowLayout(99, box, 100, 500).columns).toBe(2);
    expect(rowLayout(99, { width: 300, height: 600 }, 100, 500).columns).toBe(1);
  });
});

describe(pagesOf, () => {
  it('keeps every entry, in order', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('has one empty page for an empty list', () => {
    expect(pagesOf([], 5)).toEqual([[]]);
  });
});

describe(pageAt, () => {
  it('starts with the first page and takes turns', () => {
    expect(pageAt(0, 3)).toBe(0);
    expect(pageAt(PAGE_MS, 3)).toBe(1);
    expect(pageAt(PAGE_MS * 3, 3)).toBe(0);
  });

  it('stays on the only page', () => {
    expect(pageAt(PAGE_MS * 5, 1)).toBe(0);
  });
});

import { BLANK_DRAFT, countOf, requestOf } from './notice-draft';

describe(countOf, () => {
  it.each([
    ['', 0],
    [' 停止取号 ', 4],
    ['𠮷', 1],
  ])('counts %j as %s', (text, count) => {
    expect(countOf(text)).toBe(count);
  });
});

describe(requestOf, () => {
  it('leaves out what is empty', () => {
    expect(requestOf({ ...BLANK_DRAFT, zhHans: ' 停止取号 ', en: ' ' })).toEqual({
      kind: 'notice',
      text: { zhHans: '停止取号', zhHant: null, en: null },
      areaIds: [],
      from: null,
      until: null,
    });
  });

  it('says moments and not what the clock of the browser shows', () => {
    const { from, until } = requestOf({ ...BLANK_DRAFT, until: '2026-03-02T17:00' });
    expect(from).toBeNull();
    expect(Date.parse(until ?? '')).toBe(new Date(2026, 2, 2, 17).getTime());
  });
});

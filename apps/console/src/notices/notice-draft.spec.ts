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
    expect(requestOf({ ...BLANK_DRAFT, zhHans: ' 停止取号 ', en: ' ' }, 'UTC')).toEqual({
      kind: 'notice',
      text: { zhHans: '停止取号', zhHant: null, en: null },
      areaIds: [],
      from: null,
      until: null,
    });
  });

  it.each([
    ['Asia/Shanghai', '2026-03-02T09:00:00.000Z'],
    ['Europe/Berlin', '2026-03-02T16:00:00.000Z'],
  ])('says moments by the wall of a hall in %s, not by the browser', (timeZone, moment) => {
    const draft = { ...BLANK_DRAFT, until: '2026-03-02T17:00' };
    expect(requestOf(draft, timeZone)).toMatchObject({ from: null, until: moment });
  });
});

import { charactersLeft, EMPTY_DRAFT, requestOf } from './rating-draft';

describe(requestOf, () => {
  it('waits until the citizen has chosen', () => {
    expect(requestOf(EMPTY_DRAFT)).toBeNull();
    expect(requestOf({ ...EMPTY_DRAFT, comment: '很好' })).toBeNull();
  });

  it('asks for no reasons', () => {
    expect(requestOf({ ...EMPTY_DRAFT, level: 1, comment: '  ' })).toEqual({ level: 1 });
    expect(requestOf({ level: 5, reasons: ['517'], comment: ' 很好 ' })).toEqual({
      level: 5,
      labels: ['517'],
      comment: '很好',
    });
  });

  it('takes 150 characters and no more', () => {
    expect(requestOf({ ...EMPTY_DRAFT, level: 3, comment: '字'.repeat(150) })).not.toBeNull();
    expect(requestOf({ ...EMPTY_DRAFT, level: 3, comment: '字'.repeat(151) })).toBeNull();
  });
});

describe(charactersLeft, () => {
  it('counts what people see', () => {
    expect(charactersLeft('')).toBe(150);
    expect(charactersLeft('𠮷')).toBe(149);
  });
});

import { elderFrom, isElderOn } from './sixty-plus';

const born = (number: string) => elderFrom({ kind: 'id-card', number });

describe(elderFrom, () => {
  it('is the sixtieth birthday, leap days included', () => {
    expect(born('11010519491231002X')).toBe('2009-12-31');
    expect(born('99010119530412017X')).toBe('2013-04-12');
    expect(born('990101196402290011')).toBe('2024-02-29');
  });

  it('is unknown where the number does not tell', () => {
    expect(born('990101199902300013')).toBeUndefined();
    expect(born('110105194912310021')).toBeUndefined();
    expect(elderFrom({ kind: 'phone', number: '13800138000' })).toBeUndefined();
    expect(elderFrom({ kind: 'document', number: '110105194912310020' })).toBeUndefined();
  });
});

describe(isElderOn, () => {
  it.each([
    ['2026-01-04', false],
    ['2026-01-05', true],
    ['2026-01-06', true],
  ])('on %s for whoever turns sixty on the fifth: %s', (today, isElder) => {
    expect(isElderOn('2026-01-05', today)).toBe(isElder);
  });

  it('is nobody whose age is unknown', () => {
    expect(isElderOn(undefined, '2026-01-05')).toBe(false);
  });
});

import { holderNumber } from './holder-number';

describe(holderNumber, () => {
  it.each([
    ['13800138000', '13800138000'],
    [' 138 0013-8000 ', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['+852 9123 4567', '+85291234567'],
    ['00852 9123 4567', '+85291234567'],
  ])('reads the phone %s as %s', (number, read) => {
    expect(holderNumber({ kind: 'phone', number })).toBe(read);
  });

  it.each(['', '1380013800', '138001380000', '23800138000', '+86', 'abc', '+0123456789'])(
    'refuses the phone %s',
    (number) => {
      expect(holderNumber({ kind: 'phone', number })).toBeUndefined();
    },
  );

  // The examples of the standard itself.
  it.each([
    ['11010519491231002x', '11010519491231002X'],
    ['440524 18800101 0014', '440524188001010014'],
  ])('reads the ID card %s as %s', (number, read) => {
    expect(holderNumber({ kind: 'id-card', number })).toBe(read);
  });

  it.each(['110105194912310021', '11010519491231002', 'X10105194912310020'])(
    'refuses the ID card %s',
    (number) => {
      expect(holderNumber({ kind: 'id-card', number })).toBeUndefined();
    },
  );

  it('reads other documents in capitals', () => {
    expect(holderNumber({ kind: 'document', number: 'h 1234567-8' })).toBe('H12345678');
    expect(holderNumber({ kind: 'document', number: 'H123' })).toBeUndefined();
    expect(holderNumber({ kind: 'document', number: '护照123456' })).toBeUndefined();
  });
});

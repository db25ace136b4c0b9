import { creditCode } from './credit-code';

describe(creditCode, () => {
  // The example of the standard, and two synthetic codes.
  it.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    [' 9135 0100-M000 100Y43 ', '91350100M000100Y43'],
    ['91350100m000100y43', '91350100M000100Y43'],
    ['９１３５０１００M000100Y43', '91350100M000100Y43'],
  ])('reads %s as %s', (number, read) => {
    expect(creditCode(number)).toBe(read);
  });

  it.each([
    '',
    '91350100M000100Y44',
    '19350100M000100Y43',
    '91350100M000100Y4',
    '91350100M000100Y430',
    '91350100MO00100Y43',
    '440524188001010014',
  ])('refuses %s', (number) => {
    expect(creditCode(number)).toBeUndefined();
  });
});

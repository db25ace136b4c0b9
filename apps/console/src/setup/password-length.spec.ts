import { lengthOf } from './password-length';

describe(lengthOf, () => {
  it.each([
    ['', 'empty'],
    ['short77', 'short'],
    ['四个汉字', 'short'],
    ['tqzkvmwx', 'enough'],
    ['brown kettle sings', 'good'],
    ['茶壶上面有三只麻雀', 'enough'],
  ])('%j is %s', (password, length) => {
    expect(lengthOf(password)).toBe(length);
  });
});

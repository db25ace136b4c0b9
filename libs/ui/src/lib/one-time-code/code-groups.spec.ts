import { codeGroups } from './code-groups';

describe(codeGroups, () => {
  it.each([
    ['K7MQ4XWF', ['K7MQ', '4XWF']],
    ['K7MQ4', ['K7MQ', '4']],
    ['', []],
  ])('%j', (code, groups) => {
    expect(codeGroups(code)).toEqual(groups);
  });
});

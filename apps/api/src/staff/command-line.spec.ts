import { readStaffWish } from './command-line';

const NOTHING_MORE = { hallId: null, name: null, roles: null, disable: false };

describe(readStaffWish, () => {
  it('takes a username alone for a new password', () => {
    expect(readStaffWish(['wangfang'])).toEqual({ ...NOTHING_MORE, username: 'wangfang' });
  });

  it('takes who somebody new is', () => {
    const words = [
      '王芳',
      '--name',
      ' 王芳 ',
      '--role',
      'clerk',
      '--role',
      'guide',
      '--hall',
      'zc',
    ];
    expect(readStaffWish([...words, '--role', 'clerk'])).toEqual({
      username: '王芳',
      hallId: 'zc',
      name: '王芳',
      roles: ['clerk', 'guide'],
      disable: false,
    });
  });

  it('takes that somebody has left', () => {
    expect(readStaffWish(['wangfang', '--disable'])).toMatchObject({ disable: true });
  });

  it.each([
    ['nobody', []],
    ['two people', ['a', 'b']],
    ['an unknown role', ['a', '--role', 'boss']],
    ['one known and one unknown role', ['a', '--role', 'clerk', '--role', 'boss']],
    ['an empty name', ['a', '--name', ' ']],
    ['an endless name', ['a', '--name', '长'.repeat(65)]],
    ['a username nobody could sign in with', ['wang fang']],
    ['a password on the command line', ['a', '--password', 'secret']],
  ])('makes no sense of %s', (_, words) => {
    expect(readStaffWish(words)).toBeNull();
  });
});

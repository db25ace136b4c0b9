import { weaknessOf } from './password-weakness';

const OWN = ['wangfang', '王芳', 'zc', '增城政务服务中心 Zengcheng Service Center'];

describe(weaknessOf, () => {
  it.each([
    ['short77', 'too-short'],
    ['四个汉字', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['aaaaaaaa', 'repetitive'],
    ['abababab', 'repetitive'],
    ['12341234', 'repetitive'],
    ['12345678', 'repetitive'],
    ['87654321', 'repetitive'],
    ['qwertyuiop', 'repetitive'],
    ['1qaz2wsx', 'repetitive'],
    ['1q2w3e4r', 'repetitive'],
    ['asdfqwer', 'repetitive'],
    ['qwer1234', 'repetitive'],
    ['password', 'common'],
    ['Password1!', 'common'],
    ['P@ssw0rd2026', 'common'],
    ['ｐａｓｓｗｏｒｄ', 'common'],
    ['admin888', 'common'],
    ['woaini1314', 'common'],
    ['iloveyou520', 'common'],
    ['19880203', 'common'],
    ['1988-02-03', 'common'],
    ['13800138000', 'common'],
    ['Welcome2026!', 'common'],
    ['OneWindow2026', 'own-words'],
    ['政务服务中心2026', 'own-words'],
    ['wangfang1988', 'own-words'],
    ['王芳19880101', 'own-words'],
    ['zengcheng#service', 'own-words'],
  ])('refuses %s as %s', (password, weakness) => {
    expect(weaknessOf(password, OWN)).toBe(weakness);
  });

  it.each([
    'k7mq-w3xz-h2td-p9ue',
    'brown kettle sings',
    'correct horse battery staple',
    'tqzkvmwx',
    '茶壶上面有三只麻雀',
    'my admin password is a river',
    'ZC window seat, please',
    'gjdhqkcn',
    '48203957',
  ])('takes %s', (password) => {
    expect(weaknessOf(password, OWN)).toBeUndefined();
  });
});

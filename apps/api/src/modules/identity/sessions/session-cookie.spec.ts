import { sessionCookie, sessionTokenIn } from './session-cookie';

describe(sessionCookie, () => {
  it('is bound to our own host over TLS', () => {
    expect(sessionCookie(true)).toEqual({
      name: '__Host-ow_session',
      options: { httpOnly: true, sameSite: 'strict', path: '/', secure: true },
    });
  });

  it('works on plain HTTP too, where a __Host- cookie would be dropped', () => {
    expect(sessionCookie(false)).toEqual({
      name: 'ow_session',
      options: { httpOnly: true, sameSite: 'strict', path: '/', secure: false },
    });
  });
});

describe(sessionTokenIn, () => {
  it.each([
    ['no header', undefined, undefined],
    ['an empty header', '', undefined],
    ['only foreign cookies', 'a=1; my_ow_session=2', undefined],
    ['a cookie without a value sign', 'ow_session', undefined],
    ['ours alone', 'ow_session=zc.x', 'zc.x'],
    ['ours among others', 'a=1;ow_session=zc.x ; b=2', 'zc.x'],
    ['both names', 'ow_session=zc.planted; __Host-ow_session=zc.own', 'zc.own'],
  ])('reads %s', (_, header, token) => {
    expect(sessionTokenIn(header)).toBe(token);
  });

  it('reads nothing but the bound one behind TLS of our own', () => {
    expect(sessionTokenIn('ow_session=zc.planted', true)).toBeUndefined();
    expect(sessionTokenIn('ow_session=zc.planted; __Host-ow_session=zc.own', true)).toBe('zc.own');
  });
});

import { credentialsOf } from './handshake';

const cookie = 'ow_session=secret';

describe(credentialsOf, () => {
  it.each([
    ['a page of ours', { cookie, host: 'hall:8080', origin: 'http://hall:8080' }, { cookie }],
    ['a tool', { cookie, host: 'hall:8080' }, { cookie }],
    ['a page of another host', { cookie, host: 'hall:8080', origin: 'http://evil' }, {}],
    ['a page of another port', { cookie, host: 'hall:8080', origin: 'http://hall:81' }, {}],
    ['a page without an origin', { cookie, host: 'hall:8080', origin: 'null' }, {}],
  ])('hears the cookie of %s as it should', (_, headers, credentials) => {
    expect(credentialsOf(headers, {})).toEqual(credentials);
  });

  it('hears a bearer from anywhere', () => {
    const headers = { cookie, host: 'hall', origin: 'http://evil' };
    expect(credentialsOf(headers, { bearer: 'owd_x' })).toEqual({ bearer: 'owd_x' });
  });

  it.each([7, null, {}, ['owd_x']])('takes %j for no bearer', (bearer) => {
    expect(credentialsOf({}, { bearer })).toEqual({});
  });
});

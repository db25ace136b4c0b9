import { credentialsOf } from './handshake';

const cookie = 'ow_session=secret';

describe(credentialsOf, () => {
  it('hears a cookie, a bearer, or both', () => {
    expect(credentialsOf({ cookie }, {})).toEqual({ cookie });
    expect(credentialsOf({}, { bearer: 'owd_x' })).toEqual({ bearer: 'owd_x' });
    expect(credentialsOf({ cookie }, { bearer: 'owd_x' })).toEqual({ cookie, bearer: 'owd_x' });
  });

  it.each([7, null, {}, ['owd_x']])('takes %j for no bearer', (bearer) => {
    expect(credentialsOf({}, { bearer })).toEqual({});
  });
});

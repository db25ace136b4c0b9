import { ApiRefusal, ApiUnreachable, type Api } from '@onewindow/client';
import type { ErrorCode, StaffView } from '@onewindow/contracts';
import { createSessionStore } from './session-store';
import { aStaff } from './staff.fixture';

const refusal = (code: ErrorCode) =>
  new ApiRefusal(401, { code, message: '', details: {}, requestId: '' });

function aStore(current: () => Promise<StaffView>) {
  const api = {
    session: { current, signIn: async () => aStaff('clerk'), signOut: async () => undefined },
  } as unknown as Pick<Api, 'session'>;
  return createSessionStore(api);
}

describe(createSessionStore, () => {
  it('knows who is signed in already', async () => {
    const store = aStore(async () => aStaff('clerk'));
    await store.ask();
    expect(store.state.value).toEqual({ kind: 'signed-in', staff: aStaff('clerk') });
  });

  it('tells nobody signed in from a hall out of reach', async () => {
    const signedOut = aStore(() => Promise.reject(refusal('identity.sign-in-required')));
    await signedOut.ask();
    expect(signedOut.state.value).toEqual({ kind: 'signed-out', ended: false });
    const away = aStore(() => Promise.reject(new ApiUnreachable('off')));
    await away.ask();
    expect(away.state.value).toEqual({ kind: 'unreachable' });
  });

  it('asks once at a time', async () => {
    const current = jest.fn(async () => aStaff('clerk'));
    const store = aStore(current);
    await Promise.all([store.ask(), store.ask()]);
    expect(current).toHaveBeenCalledTimes(1);
  });

  it('signs in and out', async () => {
    const store = aStore(() => Promise.reject(refusal('identity.sign-in-required')));
    await store.signIn({ hallId: 'zc', username: 'chen', password: 'secret' });
    expect(store.state.value.kind).toBe('signed-in');
    await store.signOut();
    expect(store.state.value).toEqual({ kind: 'signed-out', ended: false });
  });

  it('notices an ended session, and nothing else, in a refusal', async () => {
    const store = aStore(async () => aStaff('clerk'));
    await store.ask();
    store.hear(refusal('identity.not-permitted'));
    expect(store.state.value.kind).toBe('signed-in');
    store.hear(refusal('identity.sign-in-required'));
    expect(store.state.value).toEqual({ kind: 'signed-out', ended: true });
  });
});

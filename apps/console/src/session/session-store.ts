import { ApiRefusal, ApiUnreachable, type Api } from '@onewindow/client';
import type { SignInRequest, StaffView } from '@onewindow/contracts';
import { shallowRef } from 'vue';

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable' }
  /** `ended` when somebody was signed in until now, so that the page can say why it changed. */
  | { readonly kind: 'signed-out'; readonly ended: boolean }
  | { readonly kind: 'signed-in'; readonly staff: StaffView };

/** Who works at this console; the session itself is a cookie no script can read. */
export function createSessionStore(api: Pick<Api, 'session'>) {
  const state = shallowRef<SessionState>({ kind: 'asking' });
  let asking: Promise<void> | null = null;

  async function askServer(): Promise<void> {
    try {
      state.value = { kind: 'signed-in', staff: await api.session.current() };
    } catch (error) {
      if (error instanceof ApiUnreachable) state.value = { kind: 'unreachable' };
      else if (error instanceof ApiRefusal) state.value = { kind: 'signed-out', ended: false };
      else throw error;
    }
  }

  /** Asks once however many pages want to know. */
  function ask(): Promise<void> {
    asking ??= askServer().finally(() => (asking = null));
    return asking;
  }

  async function signIn(request: SignInRequest): Promise<StaffView> {
    const staff = await api.session.signIn(request);
    state.value = { kind: 'signed-in', staff };
    return staff;
  }

  async function signOut(): Promise<void> {
    await api.session.signOut();
    state.value = { kind: 'signed-out', ended: false };
  }

  /** The hall does not know the session any more. */
  function end(): void {
    if (state.value.kind === 'signed-in') state.value = { kind: 'signed-out', ended: true };
  }

  /** To be told of every refusal: one of them may mean that the session is over. */
  function hear(refusal: ApiRefusal): void {
    if (refusal.code === 'identity.sign-in-required') end();
  }

  return { state, ask, signIn, signOut, end, hear };
}

export type SessionStore = ReturnType<typeof createSessionStore>;

import type { Api } from '@onewindow/client';
import type { StaffView } from '@onewindow/contracts';
import { inject, type InjectionKey } from 'vue';
import type { SessionStore } from '../session/session-store';

/** What all pages share. */
export interface Console {
  readonly api: Api;
  readonly session: SessionStore;
}

export const CONSOLE: InjectionKey<Console> = Symbol('console');

export function useConsole(): Console {
  const shared = inject(CONSOLE);
  if (!shared) throw new Error('A console page stands outside of the console');
  return shared;
}

/** Who is signed in; only for pages behind the sign-in. */
export function useStaff(): StaffView {
  const { session } = useConsole();
  if (session.state.value.kind !== 'signed-in') throw new Error('Nobody is signed in');
  return session.state.value.staff;
}

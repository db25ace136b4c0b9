import type { SignInRequest, StaffView } from '@onewindow/contracts';
import { path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** Staff sign-in; the session itself is a cookie no script can read. */
export function sessionRoutes(send: Send) {
  return {
    /** @throws ApiRefusal `identity.sign-in-required` when nobody is signed in */
    current: (options: ReadOptions = {}) =>
      send<StaffView>({ method: 'GET', path: path('session'), ...options }),
    signIn: (body: SignInRequest) =>
      send<StaffView>({ method: 'POST', path: path('session'), body }),
    signOut: async (): Promise<void> => {
      await send({ method: 'DELETE', path: path('session') });
    },
  };
}

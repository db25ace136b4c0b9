import type { INestApplication } from '@nestjs/common';
import { createApi, type Api, type Fetch } from '@onewindow/client';
import type { DeviceKind, Role } from '@onewindow/contracts';
import { DevicesService } from '../../src/modules/devices/devices.service';
import { StaffAccountsService } from '../../src/modules/identity/staff-accounts.service';
import type { TestApp } from './test-app';

const PASSWORD = 'k7mq-w3xz-h2td-p9ue';

/**
 * Somebody who signed in with a password, over HTTP, with the cookie a browser would keep.
 *
 * @param headers sent with every request, such as the address of a proxy's client
 */
export async function aSignedIn(
  { app, baseUrl }: TestApp,
  hallId: string,
  username: string,
  roles: readonly Role[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Api> {
  await app
    .get(StaffAccountsService)
    .create({ hallId, username, name: username, roles, password: PASSWORD });
  const api = createApi({ baseUrl, fetch: fetchWithCookies(headers) });
  await api.session.signIn({ hallId, username, password: PASSWORD });
  return api;
}

export async function aDevice(
  running: TestApp,
  hallId: string,
  kind: DeviceKind,
  windowId?: string,
): Promise<Api> {
  const key = await deviceKey(running.app, hallId, kind, windowId);
  return createApi({ baseUrl: running.baseUrl, bearer: () => key });
}

export function deviceKey(
  app: INestApplication,
  hallId: string,
  kind: DeviceKind,
  windowId?: string,
): Promise<string> {
  return app.get(DevicesService).create({ hallId, kind, name: kind, windowId });
}

export function aCitizen({ baseUrl }: TestApp, token: string): Api {
  return createApi({ baseUrl, bearer: () => token });
}

function fetchWithCookies(always: Readonly<Record<string, string>>): Fetch {
  let cookie: string | undefined;
  return async (url, init) => {
    const headers = { ...init.headers, ...always, ...(cookie === undefined ? {} : { cookie }) };
    const response = await fetch(url, { ...init, headers });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) cookie = given.split(';', 1)[0];
    return response;
  };
}

import { randomUUID } from 'node:crypto';
import {
  DEVICE_KINDS,
  type ErrorCode,
  ERROR_STATUS,
  type Problem,
  ROLES,
} from '@onewindow/contracts';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { aCitizenToken } from '../identity/small-halls';
import { ACCESS_TABLE } from './access-table';
import { type Asker, askersOf, type ShownCredentials } from './askers';
import { routesOf } from './routes-of';
import { stateOfTables } from './state-of-tables';
import { type AskerName, ASKERS, DEVICES, type RouteAccess, STAFF } from './route-access';
import { DEVICE_ID, seedWalkedHalls, type WalkedHall } from './walked-hall';

interface Answer {
  readonly status: number;
  readonly code: ErrorCode | undefined;
}

let database: TestDatabase;
let running: TestApp;
let halls: { readonly own: WalkedHall; readonly foreign: WalkedHall };
let own: Readonly<Record<AskerName, Asker>>;
let foreign: Readonly<Record<AskerName, Asker>>;
let requests = 0;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  halls = await seedWalkedHalls(database.dataSource);
  running = await startTestApp(database, { TRUSTED_PROXIES: 'loopback' });
  own = await askersOf(running.app, halls.own);
  foreign = await askersOf(running.app, halls.foreign);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

function pathOf(route: string): string {
  const names: Readonly<Record<string, string>> = {
    hallId: halls.own.hallId,
    ticketId: halls.own.ticket.id,
    queueId: 'QA',
    windowId: 'A01',
    loanId: DEVICE_ID,
    itemId: 'I1',
    deviceId: DEVICE_ID,
    printerId: DEVICE_ID,
    printId: DEVICE_ID,
    alarmId: DEVICE_ID,
    followUpId: DEVICE_ID,
    noticeId: DEVICE_ID,
  };
  return route.replace(/^[A-Z]+ /, '').replace(/:(\w+)/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`The walk knows no :${name}`);
    return value;
  });
}

/** From another address each time: throttling has specs of its own. */
async function send(
  route: string,
  { query = '', body }: RouteAccess,
  { cookie, bearer }: ShownCredentials,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  requests += 1;
  const response = await fetch(`${running.baseUrl}${pathOf(route)}${query}`, {
    method: route.slice(0, route.indexOf(' ')),
    headers: {
      ...headers,
      'X-Forwarded-For': `10.1.${requests >> 8}.${requests & 255}`,
      'X-Forwarded-Proto': 'https',
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  const code = response.ok ? undefined : (JSON.parse(text) as Problem).code;
  return { status: response.status, code };
}

/** Nobody and those whose credentials are worth nothing, with what they are told. */
async function strangers({ nobodyIsTold }: RouteAccess) {
  const ended = await own.clerk();
  await database.dataSource.query('UPDATE staff_session SET ended_at = now()');
  return [
    ['nobody', {}, nobodyIsTold],
    ['an ended session', ended, nobodyIsTold],
    ['a wrong device key', { bearer: `owd_zc_${'a'.repeat(43)}` }, 'devices.key-invalid'],
    ['a wrong token', { bearer: aCitizenToken('zc') }, 'citizen.token-invalid'],
    ['a bearer of no kind', { bearer: 'nonsense' }, 'citizen.token-invalid'],
  ] as [string, ShownCredentials, ErrorCode][];
}

async function deniedAskers(route: string, access: RouteAccess) {
  const denied = await strangers(access);
  for (const name of ASKERS) {
    if (access.may !== 'anybody' && !access.may.includes(name)) {
      denied.push([name, await own[name](), access.othersAreTold ?? 'identity.not-permitted']);
    }
    if (route.includes(':hallId')) {
      denied.push([`foreign ${name}`, await foreign[name](), 'identity.foreign-hall']);
    }
  }
  return denied;
}

describe('the table of routes', () => {
  it('names every route of the running application and none besides', () => {
    const routes = routesOf(running.app).sort();
    expect([...new Set(routes)]).toEqual(Object.keys(ACCESS_TABLE).sort());
  });

  it('speaks of every role and every kind of device', () => {
    expect([...STAFF].sort()).toEqual([...ROLES].sort());
    expect([...DEVICES].sort()).toEqual([...DEVICE_KINDS].sort());
  });
});

const rows = Object.entries(ACCESS_TABLE);

describe('who may', () => {
  it.each(rows)('%s', async (route, access) => {
    const may = access.may === 'anybody' ? ASKERS : access.may;
    const [status, code] = access.behind;
    for (const name of may) {
      const answer = await send(route, access, await own[name]());
      expect([name, answer]).toEqual([name, { status, code }]);
    }
  });

  it.each(rows.filter(([, { may }]) => may === 'anybody'))('%s: anybody', async (route, access) => {
    const [status, code] = access.behind;
    const strange = await strangers(access);
    for (const [name, credentials] of strange) {
      expect([name, await send(route, access, credentials)]).toEqual([name, { status, code }]);
    }
    for (const name of ASKERS) {
      const answer = await send(route, access, await foreign[name]());
      expect([`foreign ${name}`, answer]).toEqual([`foreign ${name}`, { status, code }]);
    }
  });
});

describe('who may not', () => {
  const guarded = rows.filter(([, { may }]) => may !== 'anybody');

  it.each(guarded)('%s', async (route, access) => {
    const denied = await deniedAskers(route, access);
    const before = await stateOfTables(database.dataSource);
    for (const [name, credentials, code] of denied) {
      const key = { 'Idempotency-Key': randomUUID() };
      const answer = await send(route, access, credentials, key);
      expect([name, answer]).toEqual([name, { status: ERROR_STATUS[code], code }]);
    }
    expect(await stateOfTables(database.dataSource)).toEqual(before);
  });
});

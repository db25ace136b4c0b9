import { createApi, type Api } from './create-api';
import { answer, scriptedFetch } from './fetch.fake';

type Call = (api: Api) => Promise<unknown>;

const HALL = '/api/v1/halls/zc';
const HEARTBEAT = { version: '0.1.0', screen: { width: 1, height: 1 } };
const AREA = { name: '一号取号机', areaId: 'A1', windowId: null };
const READS: [string, Call][] = [
  ['GET /api/health', (api) => api.health.get()],
  ['GET /api/v1/halls', (api) => api.halls.list()],
  [`GET ${HALL}`, (api) => api.halls.get('zc')],
  [`GET ${HALL}/zones`, (api) => api.halls.zones('zc')],
  [`GET ${HALL}/areas`, (api) => api.halls.areas('zc')],
  [`GET ${HALL}/windows`, (api) => api.halls.windows('zc')],
  [`GET ${HALL}/queues`, (api) => api.halls.queues('zc')],
  [`GET ${HALL}/departments`, (api) => api.halls.departments('zc')],
  [`GET ${HALL}/themes`, (api) => api.halls.themes('zc')],
  [`GET ${HALL}/bundles`, (api) => api.halls.bundles('zc')],
  [`GET ${HALL}/items`, (api) => api.items.search('zc', { search: '' })],
  [
    `GET ${HALL}/items?search=%E7%A4%BE%E4%BF%9D&page=2&pageSize=50`,
    (api) => api.items.search('zc', { search: '社保', page: 2, pageSize: 50 }),
  ],
  [`GET ${HALL}/items/a%2Fb`, (api) => api.items.get('zc', 'a/b')],
  [`GET ${HALL}/item-index`, (api) => api.items.index('zc')],
  [
    `POST ${HALL}/visit-plans`,
    (api) => api.tickets.plan('zc', { itemIds: ['i'], purpose: 'apply' }),
  ],
  [`GET ${HALL}/tickets/t`, (api) => api.tickets.get('zc', 't')],
  [`GET ${HALL}/window-session`, (api) => api.windowSession.current('zc')],
  [
    `GET ${HALL}/snapshot?rooms=hall%2Carea%3AB1`,
    (api) => api.snapshot.read('zc', ['hall', 'area:B1']),
  ],
  ['GET /api/v1/session', (api) => api.session.current()],
  [
    'POST /api/v1/session',
    (api) => api.session.signIn({ hallId: 'zc', username: 'u', password: 'p' }),
  ],
  ['DELETE /api/v1/session', (api) => api.session.signOut()],
  ['GET /api/v1/device', (api) => api.device.current()],
  ['POST /api/v1/device/heartbeat', (api) => api.device.beat(HEARTBEAT)],
  [
    'POST /api/v1/enrolments',
    (api) => api.device.requestEnrolment({ hallId: 'zc', kind: 'kiosk', key: 'owd_zc_k' }),
  ],
  [`GET ${HALL}/devices`, (api) => api.fleet.list('zc')],
  [`POST ${HALL}/enrolment-checks`, (api) => api.fleet.check('zc', { code: 'K7MQ4XWF' })],
  ['GET /api/v1/citizen/ticket', (api) => api.citizen.ticket()],
];
const COMMANDS: [string, Call][] = [
  [`POST ${HALL}/tickets`, (api) => api.tickets.issue('zc', { itemIds: [], purpose: 'apply' })],
  [`POST ${HALL}/tickets/t/recall`, (api) => api.tickets.recall('zc', 't')],
  [`POST ${HALL}/tickets/t/start`, (api) => api.tickets.start('zc', 't')],
  [`POST ${HALL}/tickets/t/mark-missed`, (api) => api.tickets.markMissed('zc', 't')],
  [`POST ${HALL}/tickets/t/cancel`, (api) => api.tickets.cancel('zc', 't')],
  [`POST ${HALL}/tickets/t/complete`, (api) => api.tickets.complete('zc', 't', { outcomes: [] })],
  [`POST ${HALL}/window-sessions`, (api) => api.windowSession.open('zc', { windowId: 'A01' })],
  [`POST ${HALL}/window-session/close`, (api) => api.windowSession.close('zc')],
  [`POST ${HALL}/window-session/call-next`, (api) => api.windowSession.callNext('zc')],
  [
    `POST ${HALL}/queues/A-ZH/status`,
    (api) => api.queues.setStatus('zc', 'A-ZH', { status: 'paused' }),
  ],
  [`POST ${HALL}/devices`, (api) => api.fleet.enrol('zc', { ...AREA, code: 'K7MQ4XWF' })],
  [`POST ${HALL}/devices/d/assign`, (api) => api.fleet.assign('zc', 'd', AREA)],
  [`POST ${HALL}/devices/d/revoke`, (api) => api.fleet.revoke('zc', 'd')],
  ['POST /api/v1/citizen/ticket/cancel', (api) => api.citizen.cancel()],
  ['POST /api/v1/device/rating', (api) => api.pad.rate({ serviceId: 's', level: 4 })],
  ['POST /api/v1/citizen/ticket/rating', (api) => api.citizen.rate({ level: 5 })],
];

async function requestOf(call: Call) {
  const server = scriptedFetch(answer(200, {}));
  await call(createApi({ fetch: server.fetch }));
  return server.asked[0]!;
}

describe(createApi, () => {
  it.each(READS)('%s', async (route, call) => {
    const { method, url, headers } = await requestOf(call);
    expect(`${method} ${url}`).toBe(route);
    expect(headers).not.toHaveProperty('idempotency-key');
  });

  it.each(COMMANDS)('%s, a command', async (route, call) => {
    const { method, url, headers } = await requestOf(call);
    expect(`${method} ${url}`).toBe(route);
    expect(headers).toHaveProperty('idempotency-key');
  });

  it('gives up on call-next after ten seconds', async () => {
    jest.useFakeTimers();
    const server = scriptedFetch(answer(503));
    const calling = createApi({ fetch: server.fetch })
      .windowSession.callNext('zc')
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await calling).toMatchObject({ name: 'ApiUnreachable' });
    jest.useRealTimers();
  });
});

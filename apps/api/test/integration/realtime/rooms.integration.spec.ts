import { createApi } from '@onewindow/client';
import type { ErrorCode, Room } from '@onewindow/contracts';
import { StandingCheck } from '../../../src/modules/realtime/gateway/standing-check';
import { aDevice } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import type { Credentials } from './recorder';
import { WireStage } from './wire-stage';

const BOARD: Room[] = ['hall', 'area:A1', `queue:${SMALL_HALL.queueId}`, 'window:A01'];

let stage: WireStage;
let ticketRoom: Room;
let askers: Record<string, Credentials>;

beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, 'zc');
  await aSmallHall(stage.database.dataSource, 'nb');
  const app = await stage.startApp();
  const kiosk = await aDevice(app, 'zc', 'kiosk');
  const { ticket, token } = await kiosk.tickets.issue('zc', {
    itemIds: [SMALL_HALL.itemId],
    purpose: 'apply',
  });
  ticketRoom = `ticket:${ticket.id}`;
  askers = {
    display: await stage.device('zc', 'display'),
    pad: await stage.device('zc', 'rating-pad'),
    clerk: await stage.staff('zc', 'clerk'),
    supervisor: await stage.staff('zc', 'supervisor'),
    citizen: { bearer: token },
    foreigner: await stage.device('nb', 'display'),
  };
});
afterEach(() => stage.closeSockets());
afterAll(() => stage.close());

const fetchAs = ({ cookie }: Credentials): Parameters<typeof createApi>[0] => ({
  ...(cookie && {
    fetch: (url: string, init: RequestInit) =>
      fetch(url, { ...init, headers: { ...init.headers, cookie } }),
  }),
});

async function toldBySocket(who: Credentials, rooms: readonly Room[]): Promise<ErrorCode | 'in'> {
  const answer = await stage.record(who).join('zc', rooms);
  return answer.ok ? 'in' : answer.problem.code;
}

async function toldByHttp(who: Credentials, rooms: readonly Room[]): Promise<ErrorCode | 'in'> {
  const api = createApi({
    ...fetchAs(who),
    baseUrl: stage.app.baseUrl,
    bearer: () => who.bearer,
  });
  return api.snapshot.read('zc', rooms).then(
    (frame) => {
      expect(Object.keys(frame.rooms).sort()).toEqual([...rooms].sort());
      return 'in' as const;
    },
    (error: { code: ErrorCode }) => error.code,
  );
}

describe('who is told what', () => {
  it.each<[string, () => Room[], ErrorCode | 'in']>([
    ['display', () => BOARD, 'in'],
    ['display', () => ['floor'], 'realtime.room-not-permitted'],
    ['display', () => [ticketRoom], 'realtime.room-not-permitted'],
    ['pad', () => ['hall'], 'realtime.room-not-permitted'],
    ['clerk', () => BOARD, 'in'],
    ['clerk', () => [...BOARD, 'floor'], 'realtime.room-not-permitted'],
    ['clerk', () => [ticketRoom], 'realtime.room-not-permitted'],
    ['display', () => ['alarms'], 'realtime.room-not-permitted'],
    ['supervisor', () => [...BOARD, 'floor', 'alarms'], 'in'],
    ['citizen', () => [ticketRoom, 'hall', `queue:${SMALL_HALL.queueId}`], 'in'],
    ['citizen', () => ['ticket:another'], 'realtime.room-not-permitted'],
    ['citizen', () => ['area:A1'], 'realtime.room-not-permitted'],
    ['foreigner', () => ['hall'], 'identity.foreign-hall'],
    ['display', () => ['area:Z9'], 'realtime.room-unknown'],
    ['display', () => ['window:Z99'], 'realtime.room-unknown'],
    ['citizen', () => ['queue:nothing'], 'realtime.room-unknown'],
    ['display', () => ['cellar' as Room], 'realtime.room-unknown'],
  ])('%s, case %#', async (who, rooms, expected) => {
    const asker = askers[who]!;
    expect(await toldBySocket(asker, rooms())).toBe(expected);
    expect(await toldByHttp(asker, rooms())).toBe(expected);
  });

  it('stays as it was after a refusal', async () => {
    const screen = stage.record(askers['display']!);
    await screen.follow('zc', ['hall']);
    expect((await screen.join('zc', ['floor'])).ok).toBe(false);
    const kiosk = await aDevice(stage.app, 'zc', 'kiosk');
    await kiosk.tickets.issue('zc', { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });
    await screen.until(() => screen.heard.length === 1);
  });
});

describe('a frame that is none', () => {
  it.each([undefined, null, 7, 'hall', {}, { hallId: 'zc' }, { hallId: 'zc', rooms: [7] }])(
    'is refused with a coded problem: %j',
    async (body) => {
      const screen = stage.record(askers['display']!);
      const answer = await screen.ask(body);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'request.malformed' } });
    },
  );

  it('is refused by HTTP as well', async () => {
    const response = await fetch(`${stage.app.baseUrl}/api/v1/halls/zc/snapshot`, {
      headers: { authorization: `Bearer ${askers['display']!.bearer}` },
    });
    expect(response.status).toBe(400);
  });
});

describe('the handshake', () => {
  it.each<[string, Credentials, ErrorCode]>([
    ['nobody', {}, 'identity.sign-in-required'],
    ['a wrong key', { bearer: `owd_zc_${'a'.repeat(43)}` }, 'devices.key-invalid'],
    ['a wrong token', { bearer: `ZC-${'0'.repeat(26)}` }, 'citizen.token-invalid'],
    ['an old cookie', { cookie: 'ow_session=zc.nothing' }, 'identity.sign-in-required'],
  ])('turns %s away', async (_, credentials, code) => {
    const screen = stage.record(credentials);
    await screen.until(() => screen.refusal !== undefined);
    expect(screen.refusal?.code).toBe(code);
    expect(await toldByHttp(credentials, ['hall'])).toBe(code);
  });
});

describe('a connection whose rights have ended', () => {
  it.each([
    ['signed out', 'UPDATE staff_session SET ended_at = now()', 'identity.sign-in-required'],
    ['revoked', 'UPDATE device SET revoked_at = now()', 'devices.key-invalid'],
  ])('ends when it was %s', async (kind, sql, code) => {
    const who =
      kind === 'revoked' ? await stage.device('zc', 'display') : await stage.staff('zc', 'clerk');
    const screen = stage.record(who);
    await screen.follow('zc', ['hall']);
    const check = stage.app.app.get(StandingCheck);
    await check.check();
    expect(screen.losses).toBe(0);
    await stage.database.dataSource.query(sql);
    // A handshake is believed for two seconds, so the first dismissal may not be the last.
    while (!screen.refusal) {
      const { openings } = screen;
      await check.check();
      await screen.until(() => screen.refusal !== undefined || screen.openings > openings);
    }
    expect(screen.refusal.code).toBe(code);
  });
});

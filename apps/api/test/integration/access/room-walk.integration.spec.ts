import { createHallSocket } from '@onewindow/client';
import { type ErrorCode, parseRoom, type Room, ROOM_KINDS } from '@onewindow/contracts';
import { knock } from '../../support/socket-handshake';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { aCitizenToken } from '../identity/small-halls';
import { type AskerName, ASKERS, STAFF } from './route-access';
import { type Asker, askersOf, type ShownCredentials } from './askers';
import { messagesOf } from './messages-of';
import { stateOfTables } from './state-of-tables';
import { seedWalkedHalls, type WalkedHall } from './walked-hall';

const BOARDS = [...STAFF, 'kiosk', 'display', 'window-screen'] as const;
const OWN_TICKET = 'ticket of the citizen';
const OTHER_TICKET = 'ticket of somebody else';

/** Who may be told what happens where; written by hand from the plan, not from the code. */
const ROOM_TABLE: Readonly<Record<string, readonly AskerName[]>> = {
  hall: [...BOARDS, 'citizen'],
  'area:A1': BOARDS,
  'queue:QA': [...BOARDS, 'citizen'],
  'window:A01': BOARDS,
  floor: ['supervisor', 'administrator'],
  alarms: ['guide', 'supervisor'],
  notices: BOARDS,
  // Not the clerk, not a supervisor: whether somebody is asked to rate is between them and the pad.
  'pad:A01': ['rating-pad'],
  'pad:A02': [],
  [OWN_TICKET]: ['citizen'],
  [OTHER_TICKET]: [],
};

let database: TestDatabase;
let running: TestApp;
let halls: { readonly own: WalkedHall; readonly foreign: WalkedHall };
let own: Readonly<Record<AskerName, Asker>>;
let foreign: Readonly<Record<AskerName, Asker>>;

beforeAll(async () => {
  database = await createTestDatabase({ sample: false });
  halls = await seedWalkedHalls(database.dataSource);
  running = await startTestApp(database);
  own = await askersOf(running.app, halls.own);
  foreign = await askersOf(running.app, halls.foreign);
});

afterAll(async () => {
  await running.close();
  await database.drop();
});

function roomNamed(name: string): Room {
  if (name === OWN_TICKET) return `ticket:${halls.own.ticket.id}`;
  if (name === OTHER_TICKET) return `ticket:${halls.foreign.ticket.id}`;
  return name as Room;
}

/** What a socket with these credentials is told when it asks for one room of the walked hall. */
function ask(room: Room, { cookie, bearer }: ShownCredentials): Promise<ErrorCode | 'joined'> {
  const socket = createHallSocket({
    baseUrl: running.baseUrl,
    hallId: halls.own.hallId,
    rooms: [room],
    bearer: () => bearer,
    headers: cookie === undefined ? {} : { cookie },
  });
  return new Promise<ErrorCode | 'joined'>((resolve) => {
    socket.onChange(() => {
      if (socket.refusal) resolve(socket.refusal.code);
      else if (socket.room(room)) resolve('joined');
    });
  }).finally(() => socket.close());
}

describe('the table of rooms', () => {
  it('names every kind of room', () => {
    const kinds = Object.keys(ROOM_TABLE).map((name) => parseRoom(roomNamed(name))?.kind);
    expect(new Set(kinds)).toEqual(new Set(ROOM_KINDS));
  });

  it('is about the only message a socket can send', () => {
    expect(messagesOf(running.app)).toEqual(['subscribe']);
  });
});

describe('who may join', () => {
  it.each(Object.entries(ROOM_TABLE))('%s', async (name, may) => {
    const room = roomNamed(name);
    const credentials = await Promise.all(ASKERS.map((asker) => own[asker]()));
    const before = await stateOfTables(database.dataSource);
    const answers = await Promise.all(
      ASKERS.map(async (asker, i) => [asker, await ask(room, credentials[i] ?? {})]),
    );
    expect(answers).toEqual(
      ASKERS.map((asker) => [
        asker,
        may.includes(asker) ? 'joined' : 'realtime.room-not-permitted',
      ]),
    );
    expect(await stateOfTables(database.dataSource)).toEqual(before);
  });

  it.each(Object.keys(ROOM_TABLE))('%s: nobody of another hall', async (name) => {
    const room = roomNamed(name);
    const answers = await Promise.all(
      ASKERS.map(async (asker) => [asker, await ask(room, await foreign[asker]())]),
    );
    expect(answers).toEqual(ASKERS.map((asker) => [asker, 'identity.foreign-hall']));
  });

  it('no room that there is not, whatever its name', async () => {
    const credentials = await own.supervisor();
    expect(await ask('area:nowhere', credentials)).toBe('realtime.room-unknown');
    expect(await ask('person:7' as Room, credentials)).toBe('realtime.room-unknown');
  });
});

describe('who is not even let in', () => {
  it.each<[string, ShownCredentials, ErrorCode]>([
    ['nobody', {}, 'identity.sign-in-required'],
    [
      'a session that is none',
      { cookie: `ow_session=zc.${'a'.repeat(43)}` },
      'identity.sign-in-required',
    ],
    ['a wrong device key', { bearer: `owd_zc_${'a'.repeat(43)}` }, 'devices.key-invalid'],
    ['a wrong token', { bearer: aCitizenToken('zc') }, 'citizen.token-invalid'],
    ['a bearer of no kind', { bearer: 'nonsense' }, 'citizen.token-invalid'],
  ])('%s', async (_, credentials, code) => {
    expect(await ask('hall', credentials)).toBe(code);
  });

  it('a page of another origin, although the browser sends the cookie along', async () => {
    const { cookie = '' } = await own.clerk();
    const { host, hostname, port } = new URL(running.baseUrl);
    const knockFrom = (origin: string) =>
      knock({ host: hostname, port, headers: { host, cookie, origin } }, false);
    expect(await knockFrom('https://evil.example')).toBe('Forbidden');
    expect(await knockFrom('null')).toBe('Forbidden');
    expect(await knockFrom(running.baseUrl)).toContain('"sid"');
  });
});

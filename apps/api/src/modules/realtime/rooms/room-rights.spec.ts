import type { DeviceKind, Permission, Role } from '@onewindow/contracts';
import { DEVICE_KINDS, NO_ORDERS, ROLE_PERMISSIONS, ROLES } from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';
import { roomRefusal } from './room-rights';

const staff = (role: Role): Principal => ({
  kind: 'staff',
  hallId: 'zc',
  id: 's',
  sessionId: 'x',
  username: 'u',
  name: 'n',
  roles: [role],
  permissions: new Set<Permission>(ROLE_PERMISSIONS[role]),
});
const device = (deviceKind: DeviceKind, windowId: string | null = 'B01'): Principal => ({
  kind: 'device',
  hallId: 'zc',
  id: 'd',
  deviceKind,
  name: 'n',
  areaId: 'B1',
  windowId,
  orders: NO_ORDERS,
  permissions: new Set(),
});
const citizen: Principal = { kind: 'citizen', hallId: 'zc', ticketId: 't1', queueId: 'Q1' };

const ROOMS = [
  ...['hall', 'area:B1', 'queue:Q2', 'window:B02', 'ticket:t1', 'ticket:t2', 'floor'],
  ...['alarms', 'notices'],
  ...['pad:B01', 'pad:B02'],
];
const BOARD = ['hall', 'area:B1', 'queue:Q2', 'window:B02', 'notices'];

const MAY_JOIN: [string, Principal, readonly string[]][] = [
  ['a kiosk', device('kiosk'), BOARD],
  ['a display', device('display'), BOARD],
  ['a window screen', device('window-screen'), BOARD],
  ['the rating pad of a window', device('rating-pad'), ['pad:B01']],
  ['a rating pad without a window', device('rating-pad', null), []],
  ['a clerk', staff('clerk'), BOARD],
  ['a guide', staff('guide'), [...BOARD, 'alarms']],
  ['a supervisor', staff('supervisor'), [...BOARD, 'floor', 'alarms']],
  ['an administrator', staff('administrator'), [...BOARD, 'floor']],
  ['a citizen', citizen, ['hall', 'queue:Q2', 'ticket:t1']],
];

describe(roomRefusal, () => {
  it('is settled for every kind of device and every role', () => {
    const kinds = MAY_JOIN.flatMap(([, one]) => (one.kind === 'device' ? [one.deviceKind] : []));
    const roles = MAY_JOIN.flatMap(([, one]) => (one.kind === 'staff' ? one.roles : []));
    expect(new Set(kinds)).toEqual(new Set(DEVICE_KINDS));
    expect(new Set(roles)).toEqual(new Set(ROLES));
  });

  it.each(MAY_JOIN)('lets %s into its rooms and no others', (_, principal, allowed) => {
    for (const room of ROOMS) {
      expect([room, roomRefusal(principal, 'zc', room)]).toEqual([
        room,
        allowed.includes(room) ? undefined : 'realtime.room-not-permitted',
      ]);
    }
  });

  it.each(MAY_JOIN)('keeps %s out of every room of another hall', (_, principal) => {
    for (const room of ROOMS) {
      expect(roomRefusal(principal, 'nb', room)).toBe('identity.foreign-hall');
    }
  });

  it.each(['', 'hall:', 'area:', ':B1', 'person:7', '*', 'constructor'])(
    'knows no room named "%s"',
    (room) => {
      expect(roomRefusal(staff('supervisor'), 'zc', room)).toBe('realtime.room-unknown');
    },
  );
});

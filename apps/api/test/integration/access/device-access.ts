import { DEVICES, NO_ID, READ, staffCommands, staffReads, type RouteAccess } from './route-access';

const OFFLINE_LEASE = {
  leaseId: NO_ID,
  deviceId: NO_ID,
  prefix: 'XA',
  from: 1,
  to: 300,
  businessDate: '2026-01-05',
  epoch: 'none',
  issuedAt: '2026-01-05T08:00:00+08:00',
  signature: 'none',
};
const PRINTER = {
  name: 'printer',
  host: '192.0.2.1',
  port: 9_100,
  paper: 80,
  commands: 'generic',
  deviceId: null,
};
const AT_WINDOW = { name: 'screen', areaId: null, windowId: 'A01' };

const NOTICE = {
  kind: 'notice',
  text: { zhHans: '今日四点停止取号', zhHant: null, en: null },
  areaIds: [],
  from: null,
  until: '2099-01-01T00:00:00Z',
};

/** What devices do and what is done to them, the alarms they raise, and what boards say besides. */
export const DEVICE_ACCESS: Readonly<Record<string, RouteAccess>> = {
  'POST /api/v1/enrolments': { may: 'anybody', behind: [400, 'request.malformed'], body: {} },
  'GET /api/v1/device': { may: DEVICES, nobodyIsTold: 'devices.key-invalid', behind: READ },
  'POST /api/v1/device/heartbeat': {
    may: DEVICES,
    nobodyIsTold: 'devices.key-invalid',
    behind: READ,
    body: { version: '0.1.0', screen: { width: 1080, height: 1920 } },
  },
  'GET /api/v1/device/help-call': {
    may: ['kiosk'],
    nobodyIsTold: 'identity.sign-in-required',
    behind: READ,
  },
  'POST /api/v1/device/help-call': staffCommands(['kiosk']),
  'POST /api/v1/device/help-call/withdraw': staffCommands(['kiosk']),
  'POST /api/v1/halls/:hallId/alarms/:alarmId/acknowledge': staffCommands(['guide', 'supervisor']),
  'POST /api/v1/halls/:hallId/alarms/:alarmId/end': staffCommands(['guide', 'supervisor']),
  'GET /api/v1/halls/:hallId/notices': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/notices': staffCommands(['supervisor', 'administrator'], NOTICE),
  'POST /api/v1/halls/:hallId/notices/:noticeId/approve': staffCommands([
    'supervisor',
    'administrator',
  ]),
  'POST /api/v1/halls/:hallId/notices/:noticeId/reject': staffCommands(
    ['supervisor', 'administrator'],
    { reason: '有误' },
  ),
  'POST /api/v1/halls/:hallId/notices/:noticeId/end': staffCommands(
    ['supervisor', 'administrator'],
    { reason: '有误' },
  ),
  'POST /api/v1/halls/:hallId/emergencies': staffCommands(['supervisor', 'administrator'], {
    emergency: 'fire',
    areaIds: [],
    reason: '冒烟',
  }),
  'GET /api/v1/halls/:hallId/devices': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/devices/:deviceId/orders': staffCommands(
    ['supervisor', 'administrator'],
    { volumePercent: 50, isLocked: false, kiosk: null, board: null },
  ),
  'POST /api/v1/halls/:hallId/devices/:deviceId/reload': staffCommands([
    'supervisor',
    'administrator',
  ]),
  'GET /api/v1/halls/:hallId/voice': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/voice': staffCommands(['supervisor', 'administrator'], {
    areaId: null,
    choice: {},
  }),
  'POST /api/v1/halls/:hallId/enrolment-checks': {
    ...staffReads('administrator'),
    behind: [404, 'devices.code-unknown'],
    body: { code: 'AAAAAAAA' },
  },
  'POST /api/v1/halls/:hallId/devices': staffCommands(['administrator'], {
    ...AT_WINDOW,
    code: 'AAAAAAAA',
  }),
  'POST /api/v1/halls/:hallId/devices/:deviceId/assign': staffCommands(
    ['administrator'],
    AT_WINDOW,
  ),
  'POST /api/v1/halls/:hallId/devices/:deviceId/revoke': staffCommands(['administrator']),

  'GET /api/v1/halls/:hallId/printers': staffReads('guide', 'supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/printers': staffCommands(['administrator'], PRINTER),
  'POST /api/v1/halls/:hallId/printers/:printerId': staffCommands(['administrator'], PRINTER),
  'POST /api/v1/halls/:hallId/printers/:printerId/remove': staffCommands(['administrator']),
  'POST /api/v1/halls/:hallId/printers/:printerId/test': staffCommands(['administrator']),
  'GET /api/v1/halls/:hallId/tickets/:ticketId/prints': staffReads('clerk', 'guide', 'supervisor'),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/prints': staffCommands(['guide', 'kiosk']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/prints/:printId/confirm': staffCommands([
    'guide',
    'kiosk',
  ]),
  'GET /api/v1/halls/:hallId/withheld-tickets': staffReads('clerk', 'guide', 'supervisor'),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/acknowledge': staffCommands(['guide', 'kiosk']),

  'POST /api/v1/halls/:hallId/offline-leases': staffCommands(['kiosk']),
  'POST /api/v1/halls/:hallId/offline-tickets': staffCommands(['kiosk'], {
    lease: OFFLINE_LEASE,
    tickets: [],
  }),
  'GET /api/v1/halls/:hallId/offline-merges': {
    ...staffReads('supervisor', 'administrator'),
    query: '?date=2026-01-05',
  },
};

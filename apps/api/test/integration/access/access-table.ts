import { BOOKING_NUMBERS } from '@onewindow/contracts';
import { DEVICE_ACCESS } from './device-access';
import { FOLLOW_UP_ACCESS } from './follow-up-access';
import {
  citizenCommands,
  KEYLESS,
  NO_ID,
  open,
  READ,
  STAFF,
  staffCommands,
  staffReads,
  type RouteAccess,
} from './route-access';

export const VISIT = { itemIds: ['I1'], purpose: 'apply' };
const NOTHING_DECIDED = {
  recall: null,
  rejoin: null,
  priorityBonusMinutes: null,
  oneLiveTicket: null,
  personPerDay: null,
  kioskPerMinute: null,
  unprintedTickets: null,
};
const HOLDER = { kind: 'phone', number: '13800138000' };
const BOOKING = { ...VISIT, slotStartAt: '2026-01-06T09:00:00+08:00', holder: HOLDER };
const BOOKING_RULES = {
  ...Object.fromEntries(BOOKING_NUMBERS.map((rule) => [rule, null])),
  hours: null,
};
/** Who may use which route, in so many words: written by hand from the plan, not from the code. */
export const ACCESS_TABLE: Readonly<Record<string, RouteAccess>> = {
  'GET /api/health': open,
  'GET /api/openapi.json': open,
  'GET /api/openapi.yaml': open,
  'GET /api/docs': open,
  'GET /api/docs/': open,
  'GET /api/docs/index.html': open,
  // Swagger's own answer: it does not hand its files out.
  'GET /api/docs/LICENSE': { may: 'anybody', behind: [404, 'request.not-found'] },
  'GET /api/docs/swagger-ui-init.js': open,
  'GET /api/docs/docs/swagger-ui-init.js': open,

  'GET /api/v1/halls': open,
  'GET /api/v1/halls/:hallId': open,
  'GET /api/v1/halls/:hallId/zones': open,
  'GET /api/v1/halls/:hallId/areas': open,
  'GET /api/v1/halls/:hallId/windows': open,
  'GET /api/v1/halls/:hallId/queues': open,
  'GET /api/v1/halls/:hallId/departments': open,
  'GET /api/v1/halls/:hallId/themes': open,
  'GET /api/v1/halls/:hallId/bundles': open,
  'GET /api/v1/halls/:hallId/items': open,
  'GET /api/v1/halls/:hallId/items/:itemId': open,
  'GET /api/v1/halls/:hallId/item-index': open,
  'GET /api/v1/halls/:hallId/item-demand': open,

  'GET /api/v1/open/halls/:hallId/queues': open,

  'GET /api/v1/session': staffReads(...STAFF),
  'POST /api/v1/session': { may: 'anybody', behind: [400, 'request.malformed'], body: {} },
  'DELETE /api/v1/session': { may: 'anybody', behind: [204] },
  // The walked halls are there already, so there is nothing to set up any more.
  'GET /api/v1/first-start': open,
  'POST /api/v1/first-start/code-checks': { may: 'anybody', behind: [409, 'first-start.closed'] },
  'POST /api/v1/first-start/previews': { may: 'anybody', behind: [409, 'first-start.closed'] },
  'POST /api/v1/first-start/halls': { may: 'anybody', behind: [409, 'first-start.closed'] },

  ...DEVICE_ACCESS,
  ...FOLLOW_UP_ACCESS,

  'GET /api/v1/halls/:hallId/service-figures': staffReads('supervisor', 'administrator'),
  'GET /api/v1/halls/:hallId/rating-figures': {
    ...staffReads('supervisor', 'administrator'),
    query: '?by=window&from=2026-01-01&to=2026-01-31',
  },
  'GET /api/v1/halls/:hallId/rating-figures/reasons': {
    ...staffReads('supervisor', 'administrator'),
    query: '?from=2026-01-01&to=2026-01-31',
  },
  'POST /api/v1/halls/:hallId/visit-plans': { ...staffReads('guide', 'kiosk'), body: VISIT },
  'POST /api/v1/halls/:hallId/tickets': staffCommands(['guide', 'kiosk'], VISIT),
  'POST /api/v1/halls/:hallId/ticket-lookups': {
    ...staffReads('clerk', 'guide', 'supervisor'),
    behind: [404, 'ticketing.ticket-not-found'],
    body: { code: 'A000' },
  },
  'GET /api/v1/halls/:hallId/tickets/:ticketId': staffReads('clerk', 'guide', 'supervisor'),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/cancel': staffCommands([
    'clerk',
    'guide',
    'supervisor',
  ]),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/rejoin': staffCommands(['clerk', 'guide']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/recall': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/start': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/mark-missed': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/complete': staffCommands(['clerk'], {
    outcomes: [],
  }),

  'GET /api/v1/halls/:hallId/opening-hours': open,
  'POST /api/v1/halls/:hallId/opening-hours': staffCommands(['administrator'], {
    queueId: null,
    week: [],
    dates: [],
  }),
  'POST /api/v1/halls/:hallId/calendar': staffCommands(['administrator'], { year: 2026, days: [] }),
  'POST /api/v1/halls/:hallId/calendar/national': staffCommands(['administrator'], { year: 2026 }),
  'GET /api/v1/halls/:hallId/roster': staffReads('supervisor', 'administrator'),
  'GET /api/v1/halls/:hallId/roster/now': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/roster': staffCommands(['administrator'], {
    csv: 'date,window,from,until\n2026-01-05,A01,09:00,12:00\n',
  }),
  'GET /api/v1/halls/:hallId/rules': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/rules': staffCommands(['administrator'], { rules: NOTHING_DECIDED }),
  'POST /api/v1/halls/:hallId/queues/:queueId/rules': staffCommands(['administrator'], {
    targetMinutes: 10,
    noShowMinutes: 3,
    dailyQuota: 100,
    bands: [],
    rules: NOTHING_DECIDED,
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/complete-and-call-next': staffCommands(['clerk'], {
    outcomes: [],
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/mark-missed-and-call-next': staffCommands([
    'clerk',
  ]),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/hold': staffCommands(['clerk'], {
    reason: 'photocopy',
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/resume': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/return': staffCommands(['clerk', 'guide']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/transfer': staffCommands(['clerk'], {
    to: 'queue',
    targetId: 'QA',
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/next-leg': staffCommands(['clerk'], {
    outcomes: [],
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/call': staffCommands(['clerk', 'supervisor'], {
    reason: 'special-need',
  }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/abandon': staffCommands(['clerk', 'supervisor']),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/undo': staffCommands(
    ['clerk', 'guide', 'supervisor'],
    { pressId: NO_ID },
  ),
  'POST /api/v1/halls/:hallId/queues/:queueId/abandon': staffCommands(['supervisor'], {
    states: ['missed'],
  }),
  'POST /api/v1/halls/:hallId/window-session/abandon': staffCommands(['clerk', 'supervisor'], {
    states: ['missed'],
  }),
  'POST /api/v1/halls/:hallId/window-session/tickets': staffCommands(['clerk'], VISIT),
  'GET /api/v1/halls/:hallId/booking-slots': { ...open, query: '?itemIds=I1&purpose=apply' },
  'POST /api/v1/halls/:hallId/citizen-bookings': {
    may: 'anybody',
    behind: KEYLESS,
    body: BOOKING,
  },
  'POST /api/v1/halls/:hallId/bookings': staffCommands(['guide'], BOOKING),
  'POST /api/v1/halls/:hallId/booking-lookups': {
    ...staffReads('guide'),
    body: { holder: HOLDER },
  },
  'POST /api/v1/halls/:hallId/holder-lookups': {
    ...staffReads('kiosk'),
    body: { holder: HOLDER },
  },
  'POST /api/v1/halls/:hallId/check-ins': staffCommands(['guide', 'kiosk'], { token: 'ZC-0' }),
  'POST /api/v1/halls/:hallId/tickets/:ticketId/check-in': staffCommands(['guide']),
  'GET /api/v1/halls/:hallId/booking-rules': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/booking-rules': staffCommands(['administrator'], {
    queueId: null,
    rules: BOOKING_RULES,
  }),

  'POST /api/v1/halls/:hallId/import-previews': {
    ...staffReads('administrator'),
    behind: [422, 'hall.import-invalid'],
    body: { files: [{ name: 'hall.json', content: 'e30=' }] },
  },
  'POST /api/v1/halls/:hallId/imports': {
    ...staffReads('administrator'),
    behind: [400, 'request.idempotency-key-missing'],
    body: { files: [{ name: 'hall.json', content: 'e30=' }] },
  },

  'GET /api/v1/halls/:hallId/window-session': staffReads('clerk'),
  'POST /api/v1/halls/:hallId/window-sessions': staffCommands(['clerk'], { windowId: 'A01' }),
  'POST /api/v1/halls/:hallId/window-session/close': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/window-session/pause': staffCommands(['clerk'], { reason: 'meal' }),
  'POST /api/v1/halls/:hallId/window-session/resume': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/window-session/heartbeat': {
    ...staffReads('clerk'),
    behind: [409, 'windows.not-at-window'],
    body: {},
  },
  'POST /api/v1/halls/:hallId/windows/:windowId/take-over': staffCommands(['clerk', 'supervisor']),
  'GET /api/v1/halls/:hallId/windows/:windowId/skills': staffReads('supervisor', 'administrator'),
  'POST /api/v1/halls/:hallId/windows/:windowId/skills': staffCommands(['administrator'], {
    sharedDesk: true,
    skills: [],
  }),
  'POST /api/v1/halls/:hallId/windows/:windowId/loans': staffCommands(['supervisor'], {
    queueId: 'QA',
    until: '2026-01-05T11:00:00+08:00',
  }),
  'POST /api/v1/halls/:hallId/loans/:loanId/end': staffCommands(['supervisor']),
  'POST /api/v1/halls/:hallId/window-session/call-next': staffCommands(['clerk']),
  'POST /api/v1/halls/:hallId/queues/:queueId/status': staffCommands(['supervisor'], {
    status: 'paused',
  }),

  'GET /api/v1/halls/:hallId/snapshot': {
    ...staffReads(...STAFF, 'kiosk', 'display', 'window-screen', 'citizen'),
    othersAreTold: 'realtime.room-not-permitted',
    query: '?rooms=hall',
  },

  'POST /api/v1/device/rating': staffCommands(['rating-pad'], { serviceId: NO_ID, level: 5 }),

  'GET /api/v1/citizen/ticket': {
    may: ['citizen'],
    nobodyIsTold: 'citizen.token-invalid',
    behind: READ,
  },
  'POST /api/v1/citizen/ticket/cancel': citizenCommands(),
  'POST /api/v1/citizen/ticket/undo-cancel': citizenCommands(),
  'POST /api/v1/citizen/ticket/rejoin': citizenCommands(),
  'POST /api/v1/citizen/ticket/rating': citizenCommands({ level: 5 }),
};

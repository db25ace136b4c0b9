import {
  CLOSED_DESK,
  type AreaRoomState,
  type FloorRoomState,
  type HallEvent,
  type HallEventPayloads,
  type HallEventType,
  type HallRoomState,
  type LiveCall,
  type LocalizedName,
  type PadRoomState,
  type QueueRoomState,
  type QueueSummary,
  type RatingInvitation,
  type TicketRoomState,
  type WindowRoomState,
  type WindowSummary,
} from '@onewindow/contracts';
import { NO_COUNTS } from './day-counts';

export const AT = '2026-03-02T01:00:00.000Z';
export const LATER = '2026-03-02T01:00:20.000Z';

const names: LocalizedName = { zhHans: '名', zhHant: '名', en: 'name' };

type PayloadOf<T extends HallEventType> = HallEventPayloads[T];

export function event<T extends HallEventType>(type: T, payload: PayloadOf<T>, at = AT): HallEvent {
  return { seq: 1, type, at, payload } as HallEvent;
}

const fact = {
  ticketId: 't1',
  label: 'A001',
  queueId: 'Q1',
  order: { dueAt: AT, rank: 0, sequence: 10 },
  issuedAt: AT,
};
const atWindow = {
  ...fact,
  windowId: 'W1',
  areaId: 'R1',
  sessionId: 's-1',
  callCount: 1,
  calledAt: AT,
};
const gone = { ...fact, from: 'waiting', windowId: null, areaId: null } as const;

export const issued = (over: Partial<PayloadOf<'ticket.issued'>> = {}) =>
  event('ticket.issued', { ...fact, ...over });

export const booked = () =>
  event('ticket.booked', { ticketId: 't1', queueId: 'Q1', slotStartAt: LATER });
export const checkedIn = (over: Partial<PayloadOf<'ticket.checked-in'>> = {}) =>
  event('ticket.checked-in', { ...fact, ahead: 2, ...over });

type AtWindowType =
  | 'ticket.opened'
  | 'ticket.called'
  | 'ticket.recalled'
  | 'ticket.started'
  | 'ticket.resumed'
  | 'ticket.completed'
  | 'ticket.missed';

const atWindowEvent =
  <T extends AtWindowType>(type: T) =>
  (over: Partial<PayloadOf<'ticket.called'>> = {}, at = AT) =>
    event<AtWindowType>(type, { ...atWindow, ...over }, at);

export const called = atWindowEvent('ticket.called');
export const recalled = atWindowEvent('ticket.recalled');
export const started = atWindowEvent('ticket.started');
export const completed = atWindowEvent('ticket.completed');
export const missed = atWindowEvent('ticket.missed');

export const cancelled = (over: Partial<PayloadOf<'ticket.cancelled'>> = {}, at = AT) =>
  event('ticket.cancelled', { ...gone, ...over }, at);
export const expired = (over: Partial<PayloadOf<'ticket.expired'>> = {}, at = AT) =>
  event('ticket.expired', { ...gone, ...over }, at);
export const returned = (over: Partial<PayloadOf<'ticket.returned'>> = {}) =>
  event('ticket.returned', { ...fact, from: 'missed', ahead: 3, ...over });
export const resumed = atWindowEvent('ticket.resumed');
export const openedAtWindow = atWindowEvent('ticket.opened');
export const held = (over: Partial<PayloadOf<'ticket.held'>> = {}, at = AT) =>
  event('ticket.held', { ...atWindow, returnAt: null, ...over }, at);
export const abandoned = (over: Partial<PayloadOf<'ticket.abandoned'>> = {}, at = AT) =>
  event('ticket.abandoned', { ...gone, ...over }, at);
export const transferred = (over: Partial<PayloadOf<'ticket.transferred'>> = {}, at = AT) =>
  event(
    'ticket.transferred',
    { ...fact, by: 'transfer', fromQueueId: 'Q1', windowId: 'W1', areaId: 'R1', ahead: 2, ...over },
    at,
  );
/** A call to W1 taken back, unless told otherwise. */
export const restored = (over: Partial<PayloadOf<'ticket.restored'>> = {}, at = AT) =>
  event(
    'ticket.restored',
    {
      ...fact,
      undid: 'called',
      left: { state: 'called', queueId: 'Q1', order: fact.order, windowId: 'W1' },
      state: 'waiting',
      ahead: 1,
      windowId: null,
      areaId: null,
      sessionId: null,
      calledAt: null,
      callCount: 1,
      since: null,
      returnAt: null,
      ...over,
    },
    at,
  );
/** Withdrawn after it had been called to W1. */
export const AT_W1 = { from: 'called', windowId: 'W1', areaId: 'R1' } as const;

const staffed = {
  windowId: 'W1',
  areaId: 'R1',
  sessionId: 's-1',
  queueIds: ['Q1', 'Q2'],
} as const;
export const opened = (over: Partial<PayloadOf<'window.opened'>> = {}, at = AT) =>
  event('window.opened', { ...staffed, sessions: 1, ...over }, at);
export const closed = (over: Partial<PayloadOf<'window.closed'>> = {}) =>
  event('window.closed', { ...staffed, sessions: 0, ...over });
const atSession = { windowId: 'W1', areaId: 'R1', sessionId: 's-1' } as const;
export const windowPaused = (over: Partial<PayloadOf<'window.paused'>> = {}, at = AT) =>
  event('window.paused', { ...atSession, reason: 'meal', ...over }, at);
export const windowResumed = (at = AT) => event('window.resumed', atSession, at);
export const connectionLost = (at = AT) => event('window.connection-lost', atSession, at);
export const connectionRestored = (at = AT) => event('window.connection-restored', atSession, at);
export const takenOver = (over: Partial<PayloadOf<'window.taken-over'>> = {}, at = AT) =>
  event('window.taken-over', { ...atSession, sessionId: 's-2', fromSessionId: 's-1', ...over }, at);
export const queuesChanged = (over: Partial<PayloadOf<'window.queues-changed'>> = {}) =>
  event('window.queues-changed', {
    windowId: 'W1',
    areaId: 'R1',
    isOpen: true,
    queueIds: ['Q1', 'Q2'],
    formerQueueIds: ['Q1'],
    ...over,
  });
export const paused = (queueId = 'Q1') =>
  event('queue.status-changed', { queueId, status: 'paused' });
export const QUIETER = {
  languages: ['yue'],
  speech: 'clips',
  volume: 0.5,
  quietHours: [],
  pause: true,
} as const;
export const voiceChanged = (over: Partial<PayloadOf<'area.voice-changed'>> = {}) =>
  event('area.voice-changed', { areaId: 'R1', voice: QUIETER, ...over });
export const dayTurned = () => event('hall.day-turned', { businessDate: '2026-03-03' });
export const rated = (ticketId = 't1') => event('ticket.rated', { ticketId });
export const ratingReceived = () =>
  event('rating.received', { windowId: 'W1', queueId: 'Q1', level: 5 });
export const invitation = (over: Partial<RatingInvitation> = {}): RatingInvitation => ({
  serviceId: 's1',
  label: 'A001',
  language: 'zh-Hans',
  openedAt: AT,
  closesAt: LATER,
  ...over,
});
export const invited = (over: Partial<PayloadOf<'rating.invited'>> = {}) =>
  event('rating.invited', { windowId: 'W1', ...invitation(), ...over });
export const invitationClosed = (over: Partial<PayloadOf<'rating.closed'>> = {}) =>
  event('rating.closed', { windowId: 'W1', serviceId: 's1', reason: 'rated', ...over });
export const unknownEvent = () =>
  ({ seq: 1, type: 'ticket.blessed', at: AT, payload: { ticketId: 't1' } }) as unknown as HallEvent;

export const queue = (over: Partial<QueueSummary> = {}): QueueSummary => ({
  id: 'Q1',
  names,
  zoneId: 'A',
  color: '#000000',
  status: 'open',
  waiting: 3,
  windowsOpen: 1,
  ...over,
});

export const window = (over: Partial<WindowSummary> = {}): WindowSummary => ({
  id: 'W1',
  name: '1',
  areaId: 'R1',
  sessionId: 's-1',
  state: 'idle',
  ticketId: null,
  label: null,
  callCount: 0,
  since: AT,
  pauseReason: null,
  offlineSince: null,
  others: [],
  ...over,
});

export const CALLED_WINDOW = {
  state: 'called',
  ticketId: 't1',
  label: 'A001',
  callCount: 1,
} as const;

/** Nobody works there. */
export const CLOSED_WINDOW = { ...CLOSED_DESK, others: [] } as const;

export const liveCall = (over: Partial<LiveCall> = {}): LiveCall => ({
  ticketId: 't1',
  label: 'A001',
  queueId: 'Q1',
  windowId: 'W1',
  areaId: 'R1',
  calledAt: AT,
  callCount: 1,
  ...over,
});

export const hallRoomState = (over: Partial<HallRoomState> = {}): HallRoomState => ({
  kind: 'hall',
  hallNames: names,
  businessDate: '2026-03-02',
  areas: [],
  queues: [queue(), queue({ id: 'Q2' })],
  calls: [],
  ...over,
});

export const areaRoomState = (over: Partial<AreaRoomState> = {}): AreaRoomState => ({
  kind: 'area',
  areaId: 'R1',
  names,
  hallNames: names,
  windows: [window(), window({ id: 'W2' })],
  queues: [queue()],
  calls: [],
  missed: [],
  voice: { languages: ['cmn'], speech: 'clips', volume: 1, quietHours: [], pause: false },
  ...over,
});

export const queueRoomState = (over: Partial<QueueSummary> = {}): QueueRoomState => ({
  kind: 'queue',
  queue: queue(over),
  line: [],
});

export const windowRoomState = (over: Partial<WindowRoomState> = {}): WindowRoomState => ({
  kind: 'window',
  window: window(),
  zoneId: 'A',
  queueIds: ['Q1'],
  held: [],
  ...over,
});

export const ticketRoomState = (over: Partial<TicketRoomState> = {}): TicketRoomState => ({
  kind: 'ticket',
  ticketId: 't1',
  label: 'A001',
  queueId: 'Q1',
  state: 'waiting',
  order: fact.order,
  issuedAt: AT,
  ahead: 2,
  windowId: null,
  areaId: null,
  calledAt: null,
  callCount: 0,
  rated: false,
  ...over,
});

export const padRoomState = (over: Partial<PadRoomState> = {}): PadRoomState => ({
  kind: 'pad',
  windowId: 'W1',
  invitation: null,
  ...over,
});

export const floorRoomState = (over: Partial<FloorRoomState> = {}): FloorRoomState => ({
  kind: 'floor',
  businessDate: '2026-03-02',
  queues: [
    { ...queue({ waiting: 0 }), line: [], counts: NO_COUNTS },
    { ...queue({ id: 'Q2', waiting: 0 }), line: [], counts: NO_COUNTS },
  ],
  windows: [{ ...window(), queueIds: ['Q1'], counts: NO_COUNTS }],
  ...over,
});

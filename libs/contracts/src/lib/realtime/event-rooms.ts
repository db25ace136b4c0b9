import type { HallEventType } from './hall-events';
import type { RoomKind } from './rooms';

const LINE = ['hall', 'floor', 'area', 'queue', 'ticket'] as const;
const AT_WINDOW = ['hall', 'floor', 'area', 'queue', 'window', 'ticket'] as const;
const DESK = ['floor', 'area', 'window'] as const;

/**
 * The kinds of rooms in which events of a type are seen. Of a ticket that is only booked or
 * withheld, all of them are seen in its own room alone.
 */
export const EVENT_ROOMS = {
  'ticket.issued': LINE,
  'ticket.opened': AT_WINDOW,
  'ticket.booked': ['ticket'],
  'ticket.checked-in': LINE,
  'ticket.called': AT_WINDOW,
  'ticket.recalled': AT_WINDOW,
  'ticket.started': AT_WINDOW,
  'ticket.completed': AT_WINDOW,
  'ticket.missed': AT_WINDOW,
  'ticket.held': AT_WINDOW,
  'ticket.resumed': AT_WINDOW,
  'ticket.transferred': AT_WINDOW,
  'ticket.abandoned': AT_WINDOW,
  'ticket.restored': AT_WINDOW,
  'ticket.cancelled': AT_WINDOW,
  'ticket.expired': AT_WINDOW,
  'ticket.returned': AT_WINDOW,
  'ticket.rated': ['ticket'],
  'rating.received': ['floor'],
  'rating.invited': ['pad'],
  'rating.closed': ['pad'],
  'window.opened': ['hall', 'floor', 'area', 'queue', 'window'],
  'window.closed': ['hall', 'floor', 'area', 'queue', 'window'],
  'window.paused': DESK,
  'window.resumed': DESK,
  'window.connection-lost': DESK,
  'window.connection-restored': DESK,
  'window.taken-over': DESK,
  'window.queues-changed': ['hall', 'floor', 'area', 'queue', 'window'],
  'queue.status-changed': ['hall', 'floor', 'area', 'queue'],
  'area.voice-changed': ['area'],
  'alarm.raised': ['alarms'],
  'alarm.acknowledged': ['alarms'],
  'alarm.ended': ['alarms'],
  'notice.shown': ['notices'],
  'notice.ended': ['notices'],
  'hall.day-turned': ['hall', 'floor', 'area'],
} as const satisfies Readonly<Record<HallEventType, readonly RoomKind[]>>;

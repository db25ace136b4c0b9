import {
  DAY_COUNTERS,
  type DayCounts,
  type HallEvent,
  type HallEventPayloads,
} from '@onewindow/contracts';

type Counter = keyof DayCounts;

const COUNTER_OF: Readonly<Partial<Record<HallEvent['type'], Counter>>> = {
  'ticket.issued': 'issued',
  'ticket.opened': 'opened',
  'ticket.checked-in': 'issued',
  'ticket.called': 'called',
  'ticket.recalled': 'recalled',
  'ticket.started': 'started',
  'ticket.completed': 'completed',
  'ticket.missed': 'missed',
  'ticket.held': 'held',
  'ticket.transferred': 'transferred',
  'ticket.cancelled': 'cancelled',
  'ticket.abandoned': 'abandoned',
  'ticket.expired': 'expired',
  'rating.received': 'rated',
};

/** Nothing has happened yet today. */
export const NO_COUNTS: DayCounts = Object.freeze(
  Object.fromEntries(DAY_COUNTERS.map((counter) => [counter, 0])),
) as DayCounts;

/** Whose tallies. */
type Subject = { readonly queueId: string } | { readonly windowId: string };

/** The tallies of one queue or one window after an event; a new day begins at nothing. */
export function reduceDayCounts(counts: DayCounts, event: HallEvent, subject: Subject): DayCounts {
  if (event.type === 'hall.day-turned') return NO_COUNTS;
  if (isOfBooking(event)) return counts;
  if (event.type === 'ticket.restored') return uncounted(counts, event.payload, subject);
  const counter = COUNTER_OF[event.type];
  if (!counter || !concerns(event, subject)) return counts;
  return { ...counts, [counter]: counts[counter] + 1 };
}

/** The step that was taken back had been counted where it had led to. */
function uncounted(
  counts: DayCounts,
  { undid, left, windowId }: HallEventPayloads['ticket.restored'],
  subject: Subject,
): DayCounts {
  const isOurs =
    'queueId' in subject
      ? left.queueId === subject.queueId
      : (left.windowId ?? windowId) === subject.windowId;
  return isOurs ? { ...counts, [undid]: counts[undid] - 1 } : counts;
}

/** A booking given back or not kept is no step of anybody's line, and of another day maybe. */
function isOfBooking({ payload }: HallEvent): boolean {
  if ('undid' in payload) return payload.state === 'booked';
  return 'from' in payload && payload.from === 'booked';
}

function concerns({ payload }: HallEvent, subject: Subject): boolean {
  if ('queueId' in subject) return 'queueId' in payload && payload.queueId === subject.queueId;
  return 'windowId' in payload && payload.windowId === subject.windowId;
}

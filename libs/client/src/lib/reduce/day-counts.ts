import { DAY_COUNTERS, type DayCounts, type HallEvent } from '@onewindow/contracts';

type Counter = keyof DayCounts;

const COUNTER_OF: Readonly<Partial<Record<HallEvent['type'], Counter>>> = {
  'ticket.issued': 'issued',
  'ticket.checked-in': 'issued',
  'ticket.called': 'called',
  'ticket.recalled': 'recalled',
  'ticket.started': 'started',
  'ticket.completed': 'completed',
  'ticket.missed': 'missed',
  'ticket.cancelled': 'cancelled',
  'ticket.expired': 'expired',
  'rating.received': 'rated',
};

/** Nothing has happened yet today. */
export const NO_COUNTS: DayCounts = Object.freeze(
  Object.fromEntries(DAY_COUNTERS.map((counter) => [counter, 0])),
) as DayCounts;

/** The tallies of one queue or one window after an event; a new day begins at nothing. */
export function reduceDayCounts(
  counts: DayCounts,
  event: HallEvent,
  subject: { readonly queueId: string } | { readonly windowId: string },
): DayCounts {
  if (event.type === 'hall.day-turned') return NO_COUNTS;
  const counter = COUNTER_OF[event.type];
  if (!counter || !concerns(event, subject) || isOfBooking(event)) return counts;
  return { ...counts, [counter]: counts[counter] + 1 };
}

/** A booking given back or not kept is no step of anybody's line, and of another day maybe. */
function isOfBooking({ payload }: HallEvent): boolean {
  return 'from' in payload && payload.from === 'booked';
}

function concerns(
  { payload }: HallEvent,
  subject: { readonly queueId: string } | { readonly windowId: string },
): boolean {
  if ('queueId' in subject) return 'queueId' in payload && payload.queueId === subject.queueId;
  return 'windowId' in payload && payload.windowId === subject.windowId;
}

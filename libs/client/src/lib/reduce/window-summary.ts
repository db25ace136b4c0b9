import {
  CLOSED_DESK,
  compareDesks,
  type DeskSummary,
  type HallEvent,
  type WindowSummary,
} from '@onewindow/contracts';
import { withFields } from './keep-same';

/** A window as any board shows it, after an event. */
export function reduceWindowSummary<T extends WindowSummary>(window: T, event: HallEvent): T {
  const before = desksOf(window);
  const after = reduceDesks(before, window.id, event);
  return after === before ? window : withDesks(window, after);
}

type Desks = readonly DeskSummary[];
type TicketEvent = Extract<
  HallEvent,
  {
    type:
      | 'ticket.called'
      | 'ticket.recalled'
      | 'ticket.started'
      | 'ticket.resumed'
      | 'ticket.opened'
      | 'ticket.restored';
  }
>;

function reduceDesks(desks: Desks, windowId: string, event: HallEvent): Desks {
  switch (event.type) {
    case 'ticket.called':
    case 'ticket.recalled':
    case 'ticket.started':
    case 'ticket.resumed':
    case 'ticket.opened':
      return event.payload.windowId === windowId ? withTicket(desks, event) : desks;
    case 'ticket.completed':
    case 'ticket.missed':
    case 'ticket.held':
    case 'ticket.transferred':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return withoutTicket(desks, event.payload.ticketId, event.at);
    case 'ticket.restored':
      return restored(desks, windowId, event);
    default:
      return 'windowId' in event.payload && event.payload.windowId === windowId
        ? reduceSessions(desks, event)
        : desks;
  }
}

function withoutTicket(desks: Desks, ticketId: string, at: string): Desks {
  const freed = { ...NO_TICKET, state: 'idle', since: at } as const;
  return changed(desks, (desk) => desk.ticketId === ticketId, freed);
}

/** A press taken back frees the desk it had led to, and occupies the one it had freed. */
function restored(
  desks: Desks,
  windowId: string,
  { at, payload }: Extract<HallEvent, { type: 'ticket.restored' }>,
): Desks {
  const { state, ticketId, label, callCount, since, sessionId } = payload;
  const isHere = payload.windowId === windowId && (state === 'called' || state === 'serving');
  if (!isHere) return withoutTicket(desks, ticketId, at);
  const again = { state, ticketId, label, callCount, since, pauseReason: null };
  return changed(desks, ofSession(sessionId), again);
}

/** Who works at the window, and whether they call. */
function reduceSessions(desks: Desks, event: HallEvent): Desks {
  switch (event.type) {
    case 'window.opened': {
      const { sessionId } = event.payload;
      return [...desks, { ...CLOSED_DESK, sessionId, state: 'idle', since: event.at }];
    }
    case 'window.closed':
      return desks.filter(ofSession(event.payload.sessionId, false));
    case 'window.paused': {
      const { sessionId, reason } = event.payload;
      const paused = { state: 'paused', pauseReason: reason, since: event.at } as const;
      return changed(desks, ofSession(sessionId), paused);
    }
    case 'window.resumed':
      return changed(desks, ofSession(event.payload.sessionId), idleSince(event.at));
    case 'window.connection-lost':
      return changed(desks, ofSession(event.payload.sessionId), { offlineSince: event.at });
    case 'window.connection-restored':
      return changed(desks, ofSession(event.payload.sessionId), { offlineSince: null });
    case 'window.taken-over':
      return desks.map((desk) => takenOver(desk, event));
    default:
      return desks;
  }
}

/** The ticket stays at the window; without one, the new clerk begins idle. */
function takenOver(
  desk: DeskSummary,
  { at, payload }: Extract<HallEvent, { type: 'window.taken-over' }>,
): DeskSummary {
  if (desk.sessionId !== payload.fromSessionId) return desk;
  const kept = desk.ticketId === null ? { ...desk, ...idleSince(at) } : desk;
  return { ...kept, sessionId: payload.sessionId, offlineSince: null };
}

/** A recall repeats the call; the desk has been waiting for its ticket since the first one. */
function withTicket(desks: Desks, { type, at, payload }: TicketEvent): Desks {
  const { ticketId, label, callCount, sessionId } = payload;
  const state = type === 'ticket.called' || type === 'ticket.recalled' ? 'called' : 'serving';
  return mapDesks(desks, ofSession(sessionId), (desk) => {
    const isSame = desk.state === state && desk.ticketId === ticketId;
    const since = isSame ? desk.since : at;
    return withFields(desk, { state, ticketId, label, callCount, since, pauseReason: null });
  });
}

function idleSince(since: string): Partial<DeskSummary> {
  return { state: 'idle', since, pauseReason: null };
}

function ofSession(sessionId: string | null, is = true): (desk: DeskSummary) => boolean {
  return (desk) => (desk.sessionId === sessionId) === is;
}

function changed(
  desks: Desks,
  which: (desk: DeskSummary) => boolean,
  fields: Partial<DeskSummary>,
): Desks {
  return mapDesks(desks, which, (desk) => ({ ...desk, ...fields }));
}

function mapDesks(
  desks: Desks,
  which: (desk: DeskSummary) => boolean,
  change: (desk: DeskSummary) => DeskSummary,
): Desks {
  const next = desks.map((desk) => (which(desk) ? change(desk) : desk));
  return next.some((desk, index) => desk !== desks[index]) ? next : desks;
}

function desksOf(window: WindowSummary): Desks {
  if (window.sessionId === null) return NOBODY;
  const { sessionId, state, ticketId, label, callCount } = window;
  const { since, pauseReason, offlineSince, others } = window;
  const first = { sessionId, state, ticketId, label, callCount, since, pauseReason, offlineSince };
  return [first, ...others];
}

function withDesks<T extends WindowSummary>(window: T, desks: Desks): T {
  const [first = CLOSED_DESK, ...others] = [...desks].sort(compareDesks);
  return { ...window, ...first, others };
}

const NOBODY: Desks = [];
const NO_TICKET = { ticketId: null, label: null, callCount: 0 } as const;

import type { HallEvent, WindowSummary } from '@onewindow/contracts';

/** A window as any board shows it, after an event. */
export function reduceWindowSummary<T extends WindowSummary>(window: T, event: HallEvent): T {
  switch (event.type) {
    case 'window.opened':
      return event.payload.windowId === window.id ? free(window, 'idle', event.at) : window;
    case 'window.closed':
      return event.payload.windowId === window.id ? free(window, 'closed', null) : window;
    case 'ticket.called':
    case 'ticket.recalled':
      return event.payload.windowId === window.id ? called(window, event) : window;
    case 'ticket.started':
    case 'ticket.resumed':
    case 'ticket.opened':
      if (event.payload.windowId !== window.id) return window;
      return { ...window, ...ticketOf(event), state: 'serving', since: event.at };
    case 'ticket.completed':
    case 'ticket.missed':
    case 'ticket.held':
    case 'ticket.transferred':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return event.payload.ticketId === window.ticketId ? free(window, 'idle', event.at) : window;
    case 'ticket.restored':
      return restored(window, event);
    default:
      return window;
  }
}

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

/** A press taken back frees the window it had led to, and occupies the one it had freed. */
function restored<T extends WindowSummary>(
  window: T,
  event: Extract<HallEvent, { type: 'ticket.restored' }>,
): T {
  const { windowId, state, since, ticketId } = event.payload;
  const isHere = windowId === window.id && (state === 'called' || state === 'serving');
  if (isHere) return { ...window, ...ticketOf(event), state, since };
  return ticketId === window.ticketId ? free(window, 'idle', event.at) : window;
}

/** A recall repeats the call; the window has been waiting for its ticket since the first one. */
function called<T extends WindowSummary>(window: T, event: TicketEvent): T {
  const alreadyCalled = window.state === 'called' && window.ticketId === event.payload.ticketId;
  if (alreadyCalled) return window;
  return { ...window, ...ticketOf(event), state: 'called', since: event.at };
}

function ticketOf(event: TicketEvent): Pick<WindowSummary, 'ticketId' | 'label'> {
  return { ticketId: event.payload.ticketId, label: event.payload.label };
}

function free<T extends WindowSummary>(
  window: T,
  state: 'idle' | 'closed',
  since: string | null,
): T {
  return { ...window, state, ticketId: null, label: null, since };
}

import type { HallEvent, HeldTicket } from '@onewindow/contracts';
import { without } from './keep-same';

type Held = readonly HeldTicket[];

/** What one window has set aside, after an event. */
export function reduceHeld(held: Held, event: HallEvent, windowId: string): Held {
  switch (event.type) {
    case 'ticket.held':
      return event.payload.windowId === windowId ? withHeld(held, event.payload) : held;
    case 'ticket.restored': {
      const { state, windowId: atWindow, ticketId } = event.payload;
      return state === 'held' && atWindow === windowId
        ? withHeld(held, event.payload)
        : withoutTicket(held, ticketId);
    }
    case 'ticket.resumed':
    case 'ticket.called':
    case 'ticket.returned':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
      return withoutTicket(held, event.payload.ticketId);
    default:
      return held;
  }
}

function withHeld(held: Held, { ticketId, label, returnAt }: HeldTicket): Held {
  const others = withoutTicket(held, ticketId);
  return [...others, { ticketId, label, returnAt }].sort((a, b) =>
    a.ticketId < b.ticketId ? -1 : 1,
  );
}

function withoutTicket(held: Held, ticketId: string): Held {
  return without(held, (one) => one.ticketId === ticketId);
}

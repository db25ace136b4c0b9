import type {
  HallEvent,
  QueueOrder,
  TicketFact,
  TicketRestoredFact,
  TicketRoomState,
} from '@onewindow/contracts';
import { withFields } from './keep-same';
import { comesBefore } from './queue-order';
import { waitingChange } from './queue-summary';

/** A citizen's own ticket after an event of the ticket or of the line it stands in. */
export function reduceTicketRoom(state: TicketRoomState, event: HallEvent): TicketRoomState {
  if (!('ticketId' in event.payload)) return state;
  return event.payload.ticketId === state.ticketId
    ? reduceOwn(state, event)
    : withFields(state, { ahead: aheadAfter(state, event) });
}

function reduceOwn(state: TicketRoomState, event: HallEvent): TicketRoomState {
  switch (event.type) {
    case 'ticket.checked-in': {
      const { label, order, issuedAt, ahead } = event.payload;
      return { ...state, state: 'waiting', label, order, issuedAt, ahead };
    }
    case 'ticket.called':
    case 'ticket.recalled': {
      const { windowId, areaId, calledAt, callCount } = event.payload;
      return { ...state, state: 'called', windowId, areaId, calledAt, callCount, ahead: 0 };
    }
    case 'ticket.started':
    case 'ticket.resumed': {
      const { windowId, areaId } = event.payload;
      return { ...state, state: 'serving', windowId, areaId, ahead: 0 };
    }
    case 'ticket.returned':
    case 'ticket.transferred': {
      const { queueId, order, ahead } = event.payload;
      return { ...state, state: 'waiting', queueId, order, ahead, windowId: null, areaId: null };
    }
    case 'ticket.restored':
      return restored(state, event.payload);
    case 'ticket.rated':
      return withFields(state, { rated: true });
    default:
      return leftBy(state, event);
  }
}

/** What takes a ticket out of the line and leaves all else as it was. */
function leftBy(state: TicketRoomState, event: HallEvent): TicketRoomState {
  switch (event.type) {
    case 'ticket.completed':
      return { ...state, state: 'completed', ahead: 0 };
    case 'ticket.missed':
      return { ...state, state: 'missed', ahead: 0 };
    case 'ticket.held':
      return { ...state, state: 'held', ahead: 0 };
    case 'ticket.cancelled':
      return { ...state, state: 'cancelled', ahead: 0 };
    case 'ticket.abandoned':
      return { ...state, state: 'abandoned', ahead: 0 };
    case 'ticket.expired':
      return {
        ...state,
        state: event.payload.from === 'booked' ? 'unkept' : 'expired',
        ahead: 0,
      };
    default:
      return state;
  }
}

function restored(state: TicketRoomState, fact: TicketRestoredFact): TicketRoomState {
  const { state: again, queueId, order, ahead } = fact;
  const { windowId, areaId, calledAt, callCount } = fact;
  const place = { windowId, areaId, calledAt, callCount };
  return { ...state, ...place, state: again, queueId, order, ahead };
}

function aheadAfter(state: TicketRoomState, event: HallEvent): number {
  if (state.state !== 'waiting') return state.ahead;
  switch (event.type) {
    case 'ticket.issued':
    case 'ticket.checked-in':
    case 'ticket.returned':
    case 'ticket.transferred':
    case 'ticket.called':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.expired':
    case 'ticket.restored':
      return comesBefore(placeIn(event.payload), state.order)
        ? state.ahead + waitingChange(state.queueId, event)
        : state.ahead;
    default:
      return state.ahead;
  }
}

/** Where the ticket stood in the line it enters or leaves. */
function placeIn(fact: TicketFact | TicketRestoredFact): QueueOrder {
  return 'left' in fact && fact.left.state === 'waiting' ? fact.left.order : fact.order;
}

import type { DayCounts, TicketRestoredFact, TicketTransferredFact } from '@onewindow/contracts';
import { isAtWindow, type UndoableAction } from '@onewindow/queueing';
import type { HallEventDraft } from '../../platform/events/hall-event-draft';
import {
  orderOf,
  placeOf,
  roomsOf,
  ticketFact,
  windowPlaceOf,
  type EventPlaces,
} from './ticket-events';
import { toIso } from './ticket.mapper';
import type { TicketRecord } from './ticket.record';

/** A ticket before and after, the line it stands in now, and every place that has to hear of it. */
export interface TicketMove {
  readonly before: TicketRecord;
  readonly after: TicketRecord;
  readonly ahead: number;
  readonly places: EventPlaces;
}

/** Sent on by a window, with the same number. */
export function transferredEvent(
  by: TicketTransferredFact['by'],
  { before, after, ahead, places }: TicketMove,
): HallEventDraft {
  const payload: TicketTransferredFact = {
    ...ticketFact(after),
    by,
    fromQueueId: before.queueId,
    ...windowPlaceOf(before, places),
    ahead,
  };
  return { type: 'ticket.transferred', rooms: roomsOf(after, places), payload };
}

/** As before a key press, which the tallies had counted. */
export function restoredEvent(
  undone: UndoableAction,
  { before, after, ahead, places }: TicketMove,
): HallEventDraft {
  const { state, queueId, windowId = null } = before;
  const payload: TicketRestoredFact = {
    ...ticketFact(after),
    undid: COUNTED_AS[undone],
    left: { state, queueId, order: orderOf(before), windowId },
    state: after.state,
    ahead,
    ...placeOf(after, places),
    sessionId: isAtWindow(after) ? (after.sessionId ?? null) : null,
    calledAt: toIso(after.lastCallAt),
    callCount: after.callCount,
    language: after.language,
    since: toIso(sinceOf(after)),
    returnAt: after.state === 'held' ? toIso(after.eligibleAt) : null,
  };
  return { type: 'ticket.restored', rooms: roomsOf(after, places), payload };
}

const COUNTED_AS: Readonly<Record<UndoableAction, keyof DayCounts>> = {
  call: 'called',
  complete: 'completed',
  'mark-missed': 'missed',
  hold: 'held',
  transfer: 'transferred',
  'next-leg': 'transferred',
  cancel: 'cancelled',
  abandon: 'abandoned',
};

/** Since when its window has been as it is; the same moment that a snapshot shows. */
function sinceOf(ticket: TicketRecord): number | undefined {
  if (!isAtWindow(ticket)) return undefined;
  return ticket.state === 'called' ? ticket.calledAt : ticket.startedAt;
}

import type { HallEvent, HallEventPayloads, LiveCall } from '@onewindow/contracts';
import { without } from './keep-same';

/**
 * The calls still to be answered, newest first; of one area, or of the whole hall. A call leaves
 * when its ticket is started, missed or withdrawn, never because newer ones came.
 */
export function reduceLiveCalls(
  calls: readonly LiveCall[],
  event: HallEvent,
  areaId?: string,
): readonly LiveCall[] {
  switch (event.type) {
    case 'ticket.called':
    case 'ticket.recalled':
      return areaId === undefined || event.payload.areaId === areaId
        ? withCall(calls, event.payload)
        : calls;
    case 'ticket.started':
    case 'ticket.completed':
    case 'ticket.missed':
    case 'ticket.cancelled':
    case 'ticket.abandoned':
    case 'ticket.transferred':
    case 'ticket.expired':
      return without(calls, (call) => call.ticketId === event.payload.ticketId);
    case 'ticket.restored':
      return restoredCalls(calls, event.payload, areaId);
    default:
      return calls;
  }
}

function withCall(calls: readonly LiveCall[], payload: LiveCall): readonly LiveCall[] {
  const { ticketId, label, queueId, windowId, areaId, calledAt, callCount, language } = payload;
  const call: LiveCall = {
    ...{ ticketId, label, queueId, windowId, areaId, calledAt, callCount },
    ...(language === undefined ? {} : { language }),
  };
  return [call, ...calls.filter((other) => other.ticketId !== ticketId)].sort(newestFirst);
}

/** What is called again by an undo is on the board again, as old as it is, and not spoken. */
function restoredCalls(
  calls: readonly LiveCall[],
  payload: HallEventPayloads['ticket.restored'],
  areaId: string | undefined,
): readonly LiveCall[] {
  const { state, windowId, areaId: inArea, calledAt } = payload;
  const isCalled = state === 'called' && windowId !== null && inArea !== null && calledAt !== null;
  if (isCalled && (areaId === undefined || inArea === areaId)) {
    return withCall(calls, { ...payload, windowId, areaId: inArea, calledAt });
  }
  return without(calls, (call) => call.ticketId === payload.ticketId);
}

/** Total, so that the order of a snapshot and of a replay is the same when two calls share a moment. */
function newestFirst(a: LiveCall, b: LiveCall): number {
  if (a.calledAt !== b.calledAt) return a.calledAt > b.calledAt ? -1 : 1;
  return a.ticketId < b.ticketId ? -1 : 1;
}

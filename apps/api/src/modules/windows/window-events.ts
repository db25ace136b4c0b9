import { areaRoom, queueRoom, windowRoom, type Room, type WindowFact } from '@onewindow/contracts';
import type { HallEventDraft } from '../../platform/events/hall-event-draft';

/** Where a window is seen besides its own room. */
export interface WindowPlaces {
  readonly queueIds: readonly string[];
  /** Areas whose boards show any of the queues: they tell how many windows are open. */
  readonly queueAreaIds: readonly string[];
}

type StaffedType = 'window.opened' | 'window.closed';
type QuietType = 'window.resumed' | 'window.connection-lost' | 'window.connection-restored';

/** @param sessions at the window from now on */
export function staffedEvent(
  type: StaffedType,
  fact: WindowFact,
  { queueIds, queueAreaIds }: WindowPlaces,
  sessions: number,
): HallEventDraft {
  const rooms: Room[] = [...roomsOf(fact, queueAreaIds), 'hall', ...queueIds.map(queueRoom)];
  return { type, rooms, payload: { ...factOf(fact), queueIds, sessions } };
}

export function pausedEvent(
  fact: WindowFact,
  reason: Extract<HallEventDraft, { type: 'window.paused' }>['payload']['reason'],
): HallEventDraft {
  return { type: 'window.paused', rooms: roomsOf(fact), payload: { ...factOf(fact), reason } };
}

/** What changes a window and no queue. */
export function quietEvent(type: QuietType, fact: WindowFact): HallEventDraft {
  return { type, rooms: roomsOf(fact), payload: factOf(fact) };
}

export function takenOverEvent(fact: WindowFact, fromSessionId: string): HallEventDraft {
  return {
    type: 'window.taken-over',
    rooms: roomsOf(fact),
    payload: { ...factOf(fact), fromSessionId },
  };
}

function roomsOf({ windowId, areaId }: WindowFact, alsoAreaIds: readonly string[] = []): Room[] {
  return ['floor', windowRoom(windowId), ...[...new Set([areaId, ...alsoAreaIds])].map(areaRoom)];
}

function factOf({ windowId, areaId, sessionId }: WindowFact): WindowFact {
  return { windowId, areaId, sessionId };
}

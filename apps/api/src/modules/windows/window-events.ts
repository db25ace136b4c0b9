import { areaRoom, queueRoom, windowRoom, type Room } from '@onewindow/contracts';
import type { HallEventDraft } from '../../platform/events/hall-event-draft';

interface WindowPlace {
  readonly windowId: string;
  readonly areaId: string;
  readonly queueIds: readonly string[];
  /** Areas whose boards show any of the queues: they tell how many windows are open. */
  readonly queueAreaIds: readonly string[];
}

export function windowEvent(
  type: 'window.opened' | 'window.closed',
  { windowId, areaId, queueIds, queueAreaIds }: WindowPlace,
): HallEventDraft {
  const rooms: Room[] = [
    'hall',
    'floor',
    windowRoom(windowId),
    ...[...new Set([areaId, ...queueAreaIds])].map(areaRoom),
    ...queueIds.map(queueRoom),
  ];
  return { type, rooms, payload: { windowId, areaId, queueIds } };
}

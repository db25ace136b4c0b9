import type { CitizenTicketView, TicketRoomState } from '@onewindow/contracts';
import type { TicketPlace } from '../way/destination';
import { isInLine, type TicketScene } from './ticket-scene';

/** Whoever still has to go somewhere is shown the way. */
export function showsWay(scene: TicketScene): boolean {
  return isInLine(scene) || ['booked', 'called', 'held'].includes(scene);
}

export function wayPlaceOf(
  { areas }: Pick<CitizenTicketView, 'areas'>,
  { queueId, state, windowId }: Pick<TicketRoomState, 'queueId' | 'state' | 'windowId'>,
): TicketPlace {
  return {
    queueId,
    areaIds: areas.map(({ id }) => id),
    windowId: state === 'called' ? windowId : null,
  };
}

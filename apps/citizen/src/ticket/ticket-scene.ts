import type { TicketRoomState } from '@onewindow/contracts';

/** What the page is about at this moment. */
export const TICKET_SCENES = [
  'booked',
  'waiting',
  /** Still waiting, but close enough to come nearer: 请准备. */
  'near',
  'called',
  'serving',
  'held',
  'missed',
  'completed',
  'cancelled',
  'abandoned',
  'expired',
  'unkept',
] as const;
export type TicketScene = (typeof TICKET_SCENES)[number];

/** From this many people ahead on, it is time to come back to the waiting area. */
const NEAR_AHEAD = 3;

export function sceneOf({ state, ahead }: Pick<TicketRoomState, 'state' | 'ahead'>): TicketScene {
  return state === 'waiting' && ahead <= NEAR_AHEAD ? 'near' : state;
}

/** Once called, a window stands ready; from then on only the window can end the visit. */
export function canCancel(scene: TicketScene): boolean {
  return scene === 'booked' || scene === 'waiting' || scene === 'near';
}

/** Whether people ahead and a wait mean anything now. */
export function isInLine(scene: TicketScene): boolean {
  return scene === 'waiting' || scene === 'near';
}

/** Whether the number may still be called, so that the phone had better stay awake. */
export function hasFurtherCalls(scene: TicketScene): boolean {
  return isInLine(scene) || scene === 'held' || scene === 'called';
}

/** Nothing will change any more; the page may rest. */
export function isOver(scene: TicketScene): boolean {
  return ['completed', 'cancelled', 'abandoned', 'expired', 'unkept'].includes(scene);
}

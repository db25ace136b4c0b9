import { roomOf, type RoomStates } from '@onewindow/client';
import { EVACUATIONS, type NoticeOnBoards } from '@onewindow/contracts';
import { isOnBoards } from '@onewindow/queueing';

/** Long enough to read a notice twice. */
export const NOTICE_TURN_MS = 10_000;

export interface BoardNotices {
  /** The latest one; takes the board over. */
  readonly emergency: NoticeOnBoards | null;
  readonly notices: readonly NoticeOnBoards[];
}

/**
 * What a board says besides, at this moment of the hall.
 *
 * @param areaId of the board; null for that of the whole hall, which shows what is for everybody
 */
export function noticesFor(states: RoomStates, areaId: string | null, nowMs: number): BoardNotices {
  const shown = (roomOf(states, 'notices')?.notices ?? []).filter(
    (notice) => isFor(notice, areaId) && isShown(notice, nowMs),
  );
  return {
    emergency: shown.findLast(({ kind }) => kind === 'emergency') ?? null,
    notices: shown.filter(({ kind }) => kind === 'notice'),
  };
}

/** Nobody is to walk to a window when everybody has to go; words of one's own may say just that. */
export function hidesCalls({ emergency }: Pick<NoticeOnBoards, 'emergency'>): boolean {
  return emergency === null || EVACUATIONS.includes(emergency);
}

/** Which of so many notices has its turn. */
export function turnOf(tickMs: number, count: number): number {
  return count === 0 ? 0 : Math.floor(tickMs / NOTICE_TURN_MS) % count;
}

function isFor({ areaIds }: NoticeOnBoards, areaId: string | null): boolean {
  return areaIds.length === 0 || (areaId !== null && areaIds.includes(areaId));
}

function isShown({ from, until }: NoticeOnBoards, nowMs: number): boolean {
  const end = until === null ? null : Date.parse(until);
  return isOnBoards({ state: 'live', from: Date.parse(from), until: end }, nowMs);
}

import { createHallSocket, type Estimates, type RoomStates } from '@onewindow/client';
import type { Problem, Room } from '@onewindow/contracts';
import { onScopeDispose, shallowRef } from 'vue';
import type { BoardTime } from '../calls/call-board';
import { useBoardSession } from './board-session';
import { FollowedRooms } from './followed-rooms';

/** Fine enough for featured places of four seconds and coarse enough for a small signage player. */
const TICK_MS = 500;

/** Everything on a board that changes by itself, as of one moment. */
export interface LiveMoment {
  readonly states: RoomStates;
  /** Waits of the queues that are followed. */
  readonly waits: Estimates['queues'];
  readonly refusal: Problem | null;
  readonly time: BoardTime;
  /** False before the hall has said what time it is. */
  readonly heard: boolean;
  /** Real milliseconds since the picture was last known to be right. */
  readonly quietMs: number;
  readonly isPolling: boolean;
  /** Real milliseconds since the page was opened; pages take turns by it. */
  readonly tickMs: number;
}

const NO_OTHERS = (): readonly Room[] => [];

/**
 * Follows rooms of the hall, others they name, and what every board says besides, for as long as the
 * page is open.
 */
export function useLiveRooms(
  ownRooms: readonly Room[],
  othersOf: (states: RoomStates) => readonly Room[] = NO_OTHERS,
) {
  const rooms: readonly Room[] = [...ownRooms, 'notices'];
  const followed = new FollowedRooms(rooms, othersOf);
  const { device, deviceKey, keyRefused } = useBoardSession();
  const { hallId } = device.value;
  const hall = createHallSocket({ hallId, rooms, bearer: () => deviceKey });
  const openedMs = performance.now();
  const look = (): LiveMoment => {
    const tickMs = performance.now() - openedMs;
    return {
      states: hall.state,
      waits: hall.estimates.queues,
      refusal: hall.refusal,
      time: { nowMs: hall.now(), rate: hall.rate },
      heard: hall.age() !== null,
      quietMs: hall.age() ?? tickMs,
      isPolling: hall.freshness === 'polling',
      tickMs,
    };
  };
  const moment = shallowRef(look());
  const refresh = () => {
    moment.value = look();
  };
  hall.onChange(() => {
    refresh();
    hall.subscribe(followed.next(hall.state, hall.refusal?.code ?? null));
    if (hall.refusal?.code === 'devices.key-invalid') keyRefused();
  });
  const ticking = setInterval(refresh, TICK_MS);
  onScopeDispose(() => {
    clearInterval(ticking);
    hall.close();
  });
  return moment;
}

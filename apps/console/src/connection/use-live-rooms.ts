import {
  createHallSocket,
  type Estimates,
  type Freshness,
  type RoomStates,
} from '@onewindow/client';
import type { Problem, Room } from '@onewindow/contracts';
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useConsole } from '../shell/console-context';
import { isLinked } from './link';

/** Twice a second, so that a stopwatch never skips a second. */
const TICK_MS = 500;

/** What the hall has last said of the joined rooms. */
export interface LivePicture {
  readonly states: RoomStates;
  readonly estimates: Estimates;
  readonly refusal: Problem | null;
}

/** What changes by itself. */
export interface LiveTime {
  /** Hall time in epoch milliseconds. */
  readonly hallNowMs: number;
  readonly realNowMs: number;
  readonly ageMs: number | null;
  readonly freshness: Freshness;
}

/** Follows rooms of a hall, which may change, for as long as the page is open. */
export function useLiveRooms(hallId: string, rooms: Readonly<Ref<readonly Room[]>>) {
  const { session } = useConsole();
  const hall = createHallSocket({ hallId, rooms: rooms.value });
  const lookAtPicture = (): LivePicture => ({
    states: hall.state,
    estimates: hall.estimates,
    refusal: hall.refusal,
  });
  const lookAtTime = (): LiveTime => ({
    hallNowMs: hall.now(),
    realNowMs: performance.now(),
    ageMs: hall.age(),
    freshness: hall.freshness,
  });
  const picture = shallowRef(lookAtPicture());
  const time = shallowRef(lookAtTime());
  const isOnline = shallowRef(navigator.onLine);
  const refresh = () => {
    isOnline.value = navigator.onLine;
    time.value = lookAtTime();
  };

  hall.onChange(() => {
    picture.value = lookAtPicture();
    refresh();
    if (hall.refusal?.code === 'identity.sign-in-required') session.end();
  });
  watch(rooms, (wanted) => hall.subscribe(wanted));
  const ticking = setInterval(refresh, TICK_MS);
  window.addEventListener('offline', refresh);
  onScopeDispose(() => {
    clearInterval(ticking);
    window.removeEventListener('offline', refresh);
    hall.close();
  });

  const linked = computed(() => isLinked({ isOnline: isOnline.value, ageMs: time.value.ageMs }));
  return { picture, time, linked };
}

export type LiveRooms = ReturnType<typeof useLiveRooms>;

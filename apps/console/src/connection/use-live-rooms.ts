import {
  createHallSocket,
  SocketTransport,
  watchedTransport,
  type Estimates,
  type Freshness,
  type HallSocket,
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
  readonly isOnline: boolean;
}

function pictureOf(hall: HallSocket): LivePicture {
  return { states: hall.state, estimates: hall.estimates, refusal: hall.refusal };
}

function timeOf(hall: HallSocket): LiveTime {
  return {
    hallNowMs: hall.now(),
    realNowMs: performance.now(),
    ageMs: hall.age(),
    freshness: hall.freshness,
    isOnline: navigator.onLine,
  };
}

/**
 * Opens the hall and tells whether its connection stands: a clerk's keys must not wait for a
 * heartbeat that stays out to know that the hall is gone.
 */
function openHall(hallId: string, rooms: readonly Room[]) {
  const isConnected = shallowRef(false);
  const comes = () => void (isConnected.value = true);
  const goes = () => void (isConnected.value = false);
  const heard = { opened: comes, lost: goes, refused: goes };
  const transport = watchedTransport(new SocketTransport({}), heard);
  return { hall: createHallSocket({ hallId, rooms }, transport), isConnected };
}

/** Follows rooms of a hall, which may change, for as long as the page is open. */
export function useLiveRooms(hallId: string, rooms: Readonly<Ref<readonly Room[]>>) {
  const { session } = useConsole();
  const { hall, isConnected } = openHall(hallId, rooms.value);
  const picture = shallowRef(pictureOf(hall));
  const time = shallowRef(timeOf(hall));
  const refresh = () => {
    time.value = timeOf(hall);
  };

  hall.onChange(() => {
    picture.value = pictureOf(hall);
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

  const linked = computed(() => isLinked({ ...time.value, isConnected: isConnected.value }));
  return { picture, time, linked };
}

export type LiveRooms = ReturnType<typeof useLiveRooms>;

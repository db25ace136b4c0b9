import { roomOf } from '@onewindow/client';
import { queueRoom, windowRoom, type Room, type WindowSessionView } from '@onewindow/contracts';
import { computed, onScopeDispose, watch } from 'vue';
import { useLiveRooms } from '../connection/use-live-rooms';
import { useConsole, useStaff } from '../shell/console-context';
import { explain } from '../shell/explain';
import { notices } from '../shell/notice-board';
import { useWindowHeartbeat } from './use-window-heartbeat';
import { disagrees } from './window-agreement';
import { readyActions } from './workplace';
import { WorkplaceDesk } from './workplace-desk';

/** An answer and its event come by different ways; only what differs longer than this is wrong. */
const DISAGREEMENT_MS = 1_000;

function roomsOf({ windowId, queueIds }: WindowSessionView): readonly Room[] {
  return [windowRoom(windowId), ...queueIds.map(queueRoom)];
}

async function reloadOf(desk: WorkplaceDesk): Promise<void> {
  await desk.reload().catch((error: unknown) => notices.show(explain(error)));
}

/** The clerk's desk with its live rooms, keeping both in agreement. */
export function useWorkplace(first: WindowSessionView) {
  const { api, session } = useConsole();
  const { hallId } = useStaff();
  const desk = new WorkplaceDesk({
    api,
    hallId,
    hallNowMs: () => live.time.value.hallNowMs,
    realNowMs: () => performance.now(),
    isLinked: () => live.linked.value,
    onRefusal: session.hear,
  });
  desk.open(first);
  const atWindow = computed(() => desk.workplace.value.session ?? first);
  const rooms = computed(() => roomsOf(atWindow.value));
  const live = useLiveRooms(hallId, rooms);

  const { windowId } = first;
  const room = computed(() => roomOf(live.picture.value.states, `window:${windowId}`));
  const queues = computed(() =>
    atWindow.value.queueIds.flatMap((id) => {
      const state = roomOf(live.picture.value.states, `queue:${id}`);
      return state ? [{ queue: state.queue, wait: live.picture.value.estimates.queues[id] }] : [];
    }),
  );
  const ready = computed(() =>
    readyActions(desk.workplace.value, live.linked.value, live.time.value.realNowMs),
  );

  watch(live.linked, (isBack) => {
    if (isBack) void desk.askAgain();
  });

  const reload = () => void reloadOf(desk);
  useWindowHeartbeat({ api, hallId, onGone: reload });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  watch([room, desk.workplace], () => {
    clearTimeout(waiting);
    if (!disagrees(desk.workplace.value, room.value)) return;
    waiting = setTimeout(reload, DISAGREEMENT_MS);
  });
  onScopeDispose(() => clearTimeout(waiting));

  return { desk, live, queues, ready };
}

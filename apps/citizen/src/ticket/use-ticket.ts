import {
  type CitizenTicketView,
  type QueueSummary,
  type TicketRoomState,
  type WaitView,
} from '@onewindow/contracts';
import { createHallSocket, type Api, type Freshness, type HallSocket } from '@onewindow/client';
import { onScopeDispose, ref, shallowRef } from 'vue';
import { feedAfterFailure, roomsOf, type TicketFeed } from './ticket-feed';

export interface LiveTicket {
  readonly state: TicketRoomState | undefined;
  readonly queue: QueueSummary | undefined;
  readonly wait: WaitView | undefined;
  readonly freshness: Freshness;
}

const NOTHING_YET: LiveTicket = {
  state: undefined,
  queue: undefined,
  wait: undefined,
  freshness: 'live',
};
const ASK_AGAIN_MS = 3_000;
const TICK_MS = 1_000;

/** The citizen's ticket: what it is about once, and where it stands live. */
export function useTicket(api: Api, token: string) {
  const feed = shallowRef<TicketFeed>({ kind: 'loading' });
  const live = shallowRef<LiveTicket>(NOTHING_YET);
  const ageMs = ref<number | null>(null);
  let socket: HallSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function load(): Promise<void> {
    clearTimeout(timer);
    try {
      const ticket = await api.citizen.ticket();
      if (stopped) return;
      feed.value = { kind: 'ready', ticket };
      listen(ticket);
    } catch (error) {
      feed.value = feedAfterFailure(error);
      const again = feed.value.kind === 'unreachable' && !stopped;
      if (again) timer = setTimeout(() => void load(), ASK_AGAIN_MS);
    }
  }

  function listen({ hallId, ticketId, queueId }: CitizenTicketView): void {
    const rooms = roomsOf(ticketId, queueId);
    const hall = createHallSocket({ hallId, rooms, bearer: () => token });
    socket = hall;
    hall.onChange(() => show(hall, ticketId));
  }

  function show(hall: HallSocket, ticketId: string): void {
    const code = hall.refusal?.code;
    if (code === 'citizen.token-expired' || code === 'citizen.token-invalid') {
      feed.value = { kind: code === 'citizen.token-expired' ? 'expired' : 'invalid' };
      return;
    }
    const state = hall.room(`ticket:${ticketId}`);
    // A transfer moves the ticket into another line.
    if (state !== undefined && state.queueId !== live.value.state?.queueId) {
      hall.subscribe(roomsOf(ticketId, state.queueId));
    }
    live.value = {
      state: state ?? live.value.state,
      queue: state && hall.room(`queue:${state.queueId}`)?.queue,
      wait: hall.estimates.tickets[ticketId],
      freshness: hall.freshness,
    };
    ageMs.value = hall.age();
  }

  const tick = setInterval(() => (ageMs.value = socket?.age() ?? null), TICK_MS);
  void load();
  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(tick);
    socket?.close();
  });
  return { feed, live, ageMs, load };
}

import type { CitizenTicketView } from '@onewindow/contracts';
import { createHallSocket, type HallSocket } from '@onewindow/client';
import { onScopeDispose, ref, shallowRef } from 'vue';
import { liveTicketOf, NOTHING_YET, turnedAway } from './live-ticket';
import { roomsOf, type TicketFeed } from './ticket-feed';

const TICK_MS = 1_000;

/** The live line to the hall for one ticket; it heals itself and says how old it is. */
export function useTicketLine(token: string, onTurnedAway: (feed: TicketFeed) => void) {
  const live = shallowRef(NOTHING_YET);
  const ageMs = ref<number | null>(null);
  let socket: HallSocket | undefined;

  function listen({ hallId, ticketId, queueId }: CitizenTicketView): void {
    const hall = createHallSocket({
      hallId,
      rooms: roomsOf(ticketId, queueId),
      bearer: () => token,
    });
    socket = hall;
    hall.onChange(() => show(hall, ticketId));
  }

  function show(hall: HallSocket, ticketId: string): void {
    const refused = turnedAway(hall);
    if (refused !== null) onTurnedAway(refused);
    const before = live.value.state?.queueId;
    live.value = liveTicketOf(hall, ticketId, live.value);
    ageMs.value = hall.age();
    const queueId = live.value.state?.queueId;
    // A transfer moves the ticket into another line.
    if (queueId !== undefined && queueId !== before) hall.subscribe(roomsOf(ticketId, queueId));
  }

  const tick = setInterval(() => (ageMs.value = socket?.age() ?? null), TICK_MS);
  onScopeDispose(() => {
    clearInterval(tick);
    socket?.close();
  });
  return { live, ageMs, listen };
}

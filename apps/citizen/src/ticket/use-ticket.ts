import type { Api } from '@onewindow/client';
import { onScopeDispose, shallowRef } from 'vue';
import { feedAfterFailure, type TicketFeed } from './ticket-feed';
import { useTicketLine } from './use-ticket-line';

const ASK_AGAIN_MS = 3_000;

/** The citizen's ticket: what it is about, asked once, and where it stands, live. */
export function useTicket(api: Api, token: string) {
  const feed = shallowRef<TicketFeed>({ kind: 'loading' });
  const line = useTicketLine(token, (refused) => (feed.value = refused));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function load(): Promise<void> {
    clearTimeout(timer);
    try {
      const ticket = await api.citizen.ticket();
      if (stopped || feed.value.kind === 'ready') return;
      feed.value = { kind: 'ready', ticket };
      line.listen(ticket);
    } catch (error) {
      feed.value = feedAfterFailure(error);
      const again = feed.value.kind === 'unreachable' && !stopped;
      if (again) timer = setTimeout(() => void load(), ASK_AGAIN_MS);
    }
  }

  void load();
  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
  });
  return { feed, live: line.live, ageMs: line.ageMs, load };
}

import type { Api } from '@onewindow/client';
import type { CitizenTicketView } from '@onewindow/contracts';
import { onScopeDispose, shallowRef, watch } from 'vue';
import { feedAfterFailure, type TicketFeed } from './ticket-feed';
import { TicketLine } from './ticket-line';
import { readingOf } from './ticket-reading';
import { mustBeReadAgain } from './live-ticket';

const ASK_AGAIN_MS = 3_000;

/** The citizen's ticket: what it is about, asked once, and where it stands, live. */
export function useTicket(api: Api, token: string, first: Promise<CitizenTicketView>) {
  const feed = shallowRef<TicketFeed>({ kind: 'loading' });
  const line = new TicketLine(token, (refused) => (feed.value = refused));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(ticket: CitizenTicketView): void {
    line.take(readingOf(ticket));
    feed.value = { kind: 'ready', ticket };
  }

  async function load(asked = api.citizen.ticket()): Promise<void> {
    clearTimeout(timer);
    try {
      const ticket = await asked;
      if (feed.value.kind === 'ready') return;
      take(ticket);
      void line.listen(ticket);
    } catch (error) {
      feed.value = feedAfterFailure(error);
      if (feed.value.kind === 'unreachable') timer = setTimeout(() => void load(), ASK_AGAIN_MS);
    }
  }

  /** What only an answer tells, such as until when a cancelling can be taken back. */
  async function reread(): Promise<void> {
    // When it fails, the page goes on with what it knows; the next change asks again.
    const ticket = await api.citizen.ticket().catch(() => undefined);
    if (ticket !== undefined && feed.value.kind === 'ready') take(ticket);
  }

  watch(line.live, ({ state: now }, { state: before }) => {
    if (now && before && mustBeReadAgain(before, now)) void reread();
  });
  void load(first);
  onScopeDispose(() => {
    clearTimeout(timer);
    line.close();
  });
  return { feed, line, load: () => load(), reread };
}

import type { Api, CommandOptions } from '@onewindow/client';
import { ref, watch, type Ref } from 'vue';
import { useCommand } from '../shell/use-command';
import { isInLine, type TicketScene } from './ticket-scene';

/** How a number came back into the line by its holder's own hand. */
export type WayBack = 'undone' | 'rejoined';

type Returning = Pick<Api['citizen'], 'undoCancel' | 'rejoin'>;

/**
 * The two ways back, and which one was gone, for a note on the page until the number leaves the line
 * again. They live with the page, for the event that moves the number may come before the answer.
 */
export function useReturn(citizen: Returning, scene: Ref<TicketScene>, onAnswered: () => void) {
  const chosen = ref<WayBack | null>(null);
  const returned = ref<WayBack | null>(null);

  watch([scene, chosen], ([now]) => {
    if (isInLine(now)) returned.value = chosen.value;
    else if (returned.value !== null) returned.value = chosen.value = null;
  });

  function wayBack(way: WayBack, send: (options?: CommandOptions) => Promise<void>) {
    const { busy, failure, run } = useCommand((_: null, options: CommandOptions) => send(options));
    async function press(): Promise<void> {
      if (await run(null)) chosen.value = way;
      onAnswered();
    }
    return { busy, failure, press };
  }

  return {
    returned,
    undo: wayBack('undone', (options) => citizen.undoCancel(options)),
    rejoin: wayBack('rejoined', (options) => citizen.rejoin(options)),
  };
}

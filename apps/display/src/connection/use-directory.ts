import type { Api } from '@onewindow/client';
import { onScopeDispose, shallowRef } from 'vue';
import type { Directory } from './board-session';
import { untilAnswered } from './until-answered';
import { waitFor } from './wait-for';

/** Loads the building in the background, as long as it takes, and again when told to. */
export function useDirectory(api: Api, hallId: string) {
  const directory = shallowRef<Directory | null>(null);
  const leaving = new AbortController();
  onScopeDispose(() => leaving.abort());
  const ask = async (): Promise<Directory> => {
    const { signal } = leaving;
    const [hall, areas, windows, queues] = await Promise.all([
      api.halls.get(hallId, { signal }),
      api.halls.areas(hallId, { signal }),
      api.halls.windows(hallId, { signal }),
      api.halls.queues(hallId, { signal }),
    ]);
    return { hall, areas, windows, queues };
  };
  const read = () => {
    untilAnswered(ask, { pause: waitFor, stopped: () => leaving.signal.aborted }).then(
      (answer) => (directory.value = answer),
      // Refused or left: boards show what the live rooms tell them.
      () => undefined,
    );
  };
  read();
  return { directory, read };
}

import type { AreaView, HallView, QueueView, WindowView } from '@onewindow/contracts';
import { shallowRef } from 'vue';
import { useConsole } from '../shell/console-context';
import { explain, type Sentence } from '../shell/explain';

/** The hall as a building. */
export interface Directory {
  readonly hall: HallView;
  readonly areas: readonly AreaView[];
  readonly windows: readonly WindowView[];
  readonly queues: ReadonlyMap<string, QueueView>;
}

/** Loads the building; a page that cannot do without it shows the problem and offers to try again. */
export function useDirectory(hallId: string) {
  const { api } = useConsole();
  const directory = shallowRef<Directory | null>(null);
  const problem = shallowRef<Sentence | null>(null);

  async function load(): Promise<void> {
    problem.value = null;
    try {
      const [hall, areas, windows, queues] = await Promise.all([
        api.halls.get(hallId),
        api.halls.areas(hallId),
        api.halls.windows(hallId),
        api.halls.queues(hallId),
      ]);
      const byId = new Map(queues.map((queue) => [queue.id, queue]));
      directory.value = { hall, areas, windows, queues: byId };
    } catch (error) {
      problem.value = explain(error);
    }
  }

  void load();
  return { directory, problem, load };
}

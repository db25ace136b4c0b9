import { ApiRefusal } from '@onewindow/client';
import { ref, shallowRef } from 'vue';
import { useConsole } from './console-context';
import { explain, type Sentence } from './explain';

/** One attempt at a time at something the hall may refuse, with the sentence to show when it does. */
export function useDeed() {
  const { session } = useConsole();
  const isBusy = ref(false);
  const problem = shallowRef<Sentence | null>(null);

  /** @returns whether it was done */
  async function attempt(deed: () => Promise<unknown>): Promise<boolean> {
    if (isBusy.value) return false;
    isBusy.value = true;
    problem.value = null;
    try {
      await deed();
      return true;
    } catch (error) {
      if (error instanceof ApiRefusal) session.hear(error);
      problem.value = explain(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  }

  return { isBusy, problem, attempt };
}

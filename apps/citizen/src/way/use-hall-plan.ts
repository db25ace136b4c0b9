import type { Api } from '@onewindow/client';
import { shallowRef } from 'vue';
import type { HallPlan } from './destination';

/** The hall as a building; it does not change while somebody waits. */
export function useHallPlan(api: Api, hallId: string) {
  const plan = shallowRef<HallPlan | null>(null);
  const failed = shallowRef(false);

  async function load(): Promise<void> {
    failed.value = false;
    try {
      const [hall, areas, windows] = await Promise.all([
        api.halls.get(hallId),
        api.halls.areas(hallId),
        api.halls.windows(hallId),
      ]);
      plan.value = { ...hall.plan, areas, windows };
    } catch {
      failed.value = true;
    }
  }

  void load();
  return { plan, failed, load };
}

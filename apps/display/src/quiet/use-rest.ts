import { computed, type ComputedRef, type ShallowRef } from 'vue';
import type { LiveMoment } from '../connection/use-live-rooms';
import { isQuiet, type Bustle } from './quiet-hours';
import { useOpenings } from './use-openings';

export interface Rest {
  /** When the hall opens again; undefined when nobody can tell. */
  readonly opensAt: number | undefined;
}

/** Why a board rests: null as long as there is anything to show. It wakes by itself. */
export function useRest(
  moment: Readonly<ShallowRef<LiveMoment>>,
  bustle: () => Bustle,
): ComputedRef<Rest | null> {
  const openings = useOpenings(() => (moment.value.heard ? moment.value.time.nowMs : null));
  return computed(() => {
    const { hall } = openings.value;
    if (hall?.isOpen !== false || !isQuiet(hall, bustle())) return null;
    return { opensAt: hall.opensAt };
  });
}
